package dev.retort.codegen;

import static java.util.Map.entry;

import com.palantir.javapoet.ClassName;
import dev.retort.environment.JavaCall;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Type;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** Column types as Java: by their word in {@code Ddl} where they have one, else in PostgreSQL's spelling. */
final class Types {

    private static final Map<String, String> WORDS = Map.ofEntries(
            entry("smallint", "smallint"),
            entry("integer", "integer"),
            entry("bigint", "bigint"),
            entry("numeric", "numeric"),
            entry("numeric(#,#)", "numeric"),
            entry("real", "real"),
            entry("double precision", "doublePrecision"),
            entry("boolean", "bool"),
            entry("character varying", "varchar"),
            entry("character varying(#)", "varchar"),
            entry("character(#)", "character"),
            entry("text", "text"),
            entry("bytea", "bytea"),
            entry("uuid", "uuid"),
            entry("json", "json"),
            entry("jsonb", "jsonb"),
            entry("date", "date"),
            entry("time without time zone", "time"),
            entry("time(#) without time zone", "time"),
            entry("timestamp without time zone", "timestamp"),
            entry("timestamp(#) without time zone", "timestamp"),
            entry("timestamp with time zone", "timestamptz"),
            entry("timestamp(#) with time zone", "timestamptz"),
            entry("oid", "oid"));

    /** A number as Java writes it too: no zeros before it, within {@code int}. */
    private static final Pattern NUMBER = Pattern.compile("(?<=[(,])(?:0|-?[1-9]\\d{0,8})(?=[,)])");

    private static final Pattern NAME = Pattern.compile(
            "(?:(?<schema>PART)\\.)?(?<name>PART)".replace("PART", "[a-z_][a-z0-9_]*|\"(?:[^\"]|\"\")+\""));

    /** Types of one word that are PostgreSQL's own or a well-known extension's: nobody declared them as an enum. */
    private static final Set<String> NOT_ENUMS = Set.of(
            ("aclitem bit bool box bpchar char character cid cidr circle cstring datemultirange daterange float4 float8"
                            + " inet int2 int2vector int4 int4multirange int4range int8 int8multirange int8range"
                            + " interval jsonpath line lseg macaddr macaddr8 money name nummultirange numrange"
                            + " oidvector path pg_lsn pg_snapshot point polygon record refcursor regclass regcollation"
                            + " regconfig regdictionary regnamespace regoper regoperator regproc regprocedure regrole"
                            + " regtype tid time timestamp timestamptz timetz tsmultirange tsquery tsrange"
                            + " tstzmultirange tstzrange tsvector txid_snapshot varbit varchar void xid xid8 xml"
                            + " box2d box3d citext cube geography geometry halfvec hstore isbn isbn13 lquery ltree"
                            + " ltxtquery raster seg sparsevec vector")
                    .split(" "));

    /** No words but those of {@code Ddl}. */
    static final Types PLAIN = new Types(type -> Optional.empty());

    private final Function<Type, Optional<JavaCall>> own;

    /** @param own the project's words, which come first */
    Types(Function<Type, Optional<JavaCall>> own) {
        this.own = own;
    }

    /** @throws IllegalArgumentException if the project's word is no call in Java */
    Expression of(Type type) {
        return own.apply(type).map(Types::call).orElseGet(() -> word(type));
    }

    private static Expression call(JavaCall call) {
        if (!SourceVersion.isName(call.className()) || !SourceVersion.isName(call.method())) {
            throw new IllegalArgumentException(call.className() + "." + call.method() + " is no method's name");
        }
        return Call.ofStatic(ClassName.bestGuess(call.className()), call.method(), Values.of(call.arguments()));
    }

    private Expression word(Type type) {
        String sql = type.sql();
        if (sql.endsWith("[]")) {
            return Call.of("array").on(of(new Type(sql.substring(0, sql.length() - 2))));
        }
        String word = WORDS.get(NUMBER.matcher(sql).replaceAll("#"));
        if (word != null && sql.indexOf('#') < 0) {
            return Call.of(word, numbers(sql));
        }
        return userDefined(sql)
                .map(name -> Call.of("enumType", Names.of(name)))
                .orElseGet(() -> Call.of("type", JavaString.of(sql)));
    }

    private static Expression[] numbers(String sql) {
        return NUMBER.matcher(sql)
                .results()
                .map(number -> Atom.of(number.group()))
                .toArray(Expression[]::new);
    }

    /** The name of a type that the database's users declared, where the text is nothing but a name. */
    private static Optional<QualifiedName> userDefined(String sql) {
        Matcher matcher = NAME.matcher(sql);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<String> schema = Optional.ofNullable(matcher.group("schema")).map(Types::unquoted);
        QualifiedName name = new QualifiedName(schema, unquoted(matcher.group("name")));
        boolean known = NOT_ENUMS.contains(name.name())
                || schema.filter("pg_catalog"::equals).isPresent();
        return known || sql.indexOf('\0') >= 0 || !name.toSql().equals(sql) ? Optional.empty() : Optional.of(name);
    }

    private static String unquoted(String part) {
        return part.startsWith("\"") ? part.substring(1, part.length() - 1).replace("\"\"", "\"") : part;
    }
}
