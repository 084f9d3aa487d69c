package dev.retort.diff;

import dev.retort.operation.ObjectRef;
import dev.retort.schema.Identifiers;
import dev.retort.schema.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the rows of a column get another type.
 *
 * <p>PostgreSQL converts by itself where it has an assignment cast; to text that is always so, and it refuses a value
 * that is too long, where a written cast would cut it off without a word. Everything else states the conversion.
 * Between types with and without a time zone it is stated too: without it the result would depend on the time zone of
 * the session that happens to run the migration, so both directions go by UTC. Where values of the one type mean
 * nothing in the other, the conversion is {@code NULL}, which a migration refuses to do to rows.
 *
 * @see <a href="https://www.postgresql.org/docs/current/typeconv-query.html">Value storage</a>
 */
final class TypeConversion {

    private static final String TEXT = "text";
    private static final String DATE = "date";
    private static final String TIME = "time without time zone";
    private static final String TIME_WITH_ZONE = "time with time zone";
    private static final String TIMESTAMP = "timestamp without time zone";
    private static final String TIMESTAMP_WITH_ZONE = "timestamp with time zone";

    private static final Set<String> TEXTS = Set.of(TEXT, "character varying", "character", "name", "\"char\"");
    private static final Set<String> WHOLE = Set.of("smallint", "integer", "bigint");
    private static final Set<String> NUMBERS =
            Set.of("smallint", "integer", "bigint", "numeric", "real", "double precision");
    private static final Set<String> JSON = Set.of("json", "jsonb");

    /** Those of the extension {@code vector} that it casts from arrays of numbers, and back to {@code real[]}. */
    private static final Set<String> VECTORS = Set.of("vector", "halfvec");

    /** Types whose values mean nothing in another one of them unless a rule below says so. */
    private static final Set<String> OWN_MEANING = Set.of(
            "boolean", DATE, TIME, TIME_WITH_ZONE, TIMESTAMP, TIMESTAMP_WITH_ZONE, "interval", "uuid", "bytea", "oid");

    /** Pairs outside the families of texts and numbers that PostgreSQL assigns to each other. */
    private static final Map<String, Set<String>> ASSIGNED = Map.of(
            DATE,
            Set.of(TIMESTAMP),
            TIMESTAMP,
            Set.of(DATE, TIME),
            TIME,
            Set.of("interval"),
            "interval",
            Set.of(TIME),
            "json",
            Set.of("jsonb"),
            "jsonb",
            Set.of("json"),
            "cidr",
            Set.of("inet"),
            "inet",
            Set.of("cidr"),
            "bit",
            Set.of("bit varying"));

    /** Conversions with a form of their own; {@code %s} is the value. */
    private static final Map<List<String>, String> OWN_FORMS = Map.ofEntries(
            Map.entry(List.of(TIMESTAMP, TIMESTAMP_WITH_ZONE), "%s AT TIME ZONE 'UTC'"),
            Map.entry(List.of(TIMESTAMP_WITH_ZONE, TIMESTAMP), "%s AT TIME ZONE 'UTC'"),
            Map.entry(List.of(TIMESTAMP_WITH_ZONE, DATE), "(%s AT TIME ZONE 'UTC')::date"),
            Map.entry(List.of(TIMESTAMP_WITH_ZONE, TIME), "(%s AT TIME ZONE 'UTC')::time"),
            Map.entry(
                    List.of(TIMESTAMP_WITH_ZONE, TIME_WITH_ZONE),
                    "((%s AT TIME ZONE 'UTC')::time::text || '+00')::timetz"),
            Map.entry(List.of(DATE, TIMESTAMP_WITH_ZONE), "%s::timestamp AT TIME ZONE 'UTC'"),
            Map.entry(List.of(TIMESTAMP, TIME_WITH_ZONE), "(%s::time::text || '+00')::timetz"),
            Map.entry(List.of(TIME, TIME_WITH_ZONE), "(%s::text || '+00')::timetz"),
            Map.entry(List.of(TIME_WITH_ZONE, TIME), "(%s AT TIME ZONE 'UTC')::time"),
            Map.entry(List.of("bytea", TEXT), "convert_from(%s, 'UTF8')"),
            Map.entry(List.of(TEXT, "bytea"), "convert_to(%s, 'UTF8')"),
            Map.entry(List.of("bytea", "json"), "convert_from(%s, 'UTF8')::json"),
            Map.entry(List.of("bytea", "jsonb"), "convert_from(%s, 'UTF8')::jsonb"),
            Map.entry(List.of("json", "bytea"), "convert_to(%s::text, 'UTF8')"),
            Map.entry(List.of("jsonb", "bytea"), "convert_to(%s::text, 'UTF8')"),
            Map.entry(List.of("oid", "bytea"), "lo_get(%s)"),
            Map.entry(List.of("bytea", "oid"), "lo_from_bytea(0, %s)"),
            Map.entry(List.of("oid", TEXT), "convert_from(lo_get(%s), 'UTF8')"),
            Map.entry(List.of(TEXT, "oid"), "lo_from_bytea(0, convert_to(%s, 'UTF8'))"),
            Map.entry(List.of("bytea", "uuid"), "encode(%s, 'hex')::uuid"),
            Map.entry(List.of("uuid", "bytea"), "decode(replace(%s::text, '-', ''), 'hex')"));

    private final Set<ObjectRef> enumTypes;
    private final EnumValues values;

    /**
     * @param enumTypes the named enum types on either side
     * @param values the constants behind the column, if an enum is
     */
    TypeConversion(Set<ObjectRef> enumTypes, EnumValues values) {
        this.enumTypes = enumTypes;
        this.values = values;
    }

    /** The expression for USING, empty where PostgreSQL converts by itself. */
    Optional<String> using(String column, Type found, Type wanted) {
        String value = Identifiers.quoted(column);
        Optional<String> byConstants = constants(value, base(found), base(wanted), wanted);
        if (byConstants.isPresent()) {
            return byConstants;
        }
        return OWN_FORMS.containsKey(forms(base(found), base(wanted))) || !isAssigned(base(found), base(wanted))
                ? Optional.of(explicit(value, found, wanted).orElse("NULL::" + wanted))
                : Optional.empty();
    }

    /** Whether a foreign key can have the one type on one side and the other type on the other. */
    static boolean areComparable(Type one, Type other) {
        String first = base(one);
        String second = base(other);
        return first.equals(second)
                || NUMBERS.contains(first) && NUMBERS.contains(second)
                || TEXTS.contains(first) && TEXTS.contains(second);
    }

    /** Between the numbers and the names of an enum's constants. */
    private Optional<String> constants(String value, String from, String to, Type wanted) {
        boolean arrays = isArray(from) && isArray(to);
        String fromElement = arrays ? element(from) : from;
        String toElement = arrays ? element(to) : to;
        if (values.isEmpty()) {
            return Optional.empty();
        } else if (WHOLE.contains(fromElement) && isNamed(toElement)) {
            String cast = TEXTS.contains(toElement) ? "" : "::" + wanted;
            return Optional.of(arrays ? values.namesOf(value) + cast : values.nameOf(value, !cast.isEmpty()) + cast);
        } else if (WHOLE.contains(toElement) && isNamed(fromElement)) {
            String name = TEXTS.contains(fromElement) ? value : value + "::text" + (arrays ? "[]" : "");
            return Optional.of(arrays ? values.numbersOf(name) + "::" + wanted : values.numberOf(name, wanted));
        }
        return Optional.empty();
    }

    private boolean isNamed(String type) {
        return TEXTS.contains(type) || isEnum(type);
    }

    private boolean isEnum(String type) {
        return enumTypes.contains(ObjectRef.type(new Type(type)));
    }

    /** The conversion of one value written out, or nothing where it would have no meaning. */
    private Optional<String> explicit(String value, Type found, Type wanted) {
        String from = base(found);
        String to = base(wanted);
        if (isArray(from) && isArray(to)) {
            return elementwise(value, element(from), element(to), wanted);
        } else if (VECTORS.contains(from) && isArray(to) && NUMBERS.contains(element(to))) {
            return Optional.of(value + "::real[]::" + wanted);
        } else if (isArray(from)) {
            return fromArray(value, found, wanted);
        } else if (isArray(to)) {
            return toArray(value, found, wanted);
        }
        return scalar(value, from, to, wanted);
    }

    /** As text, one element is that element, which goes back to an array of one. */
    private Optional<String> fromArray(String value, Type found, Type wanted) {
        if (JSON.contains(base(wanted))) {
            return Optional.of("to_" + base(wanted) + "(" + value + ")");
        } else if (TEXTS.contains(base(wanted))) {
            return Optional.of("CASE WHEN cardinality(" + value + ") = 1 THEN " + value + "[1]::text ELSE " + value
                    + "::text END");
        }
        return convert(value + "[1]", elementOf(found), wanted);
    }

    /** A text may be one value or, in braces, as PostgreSQL prints an array. */
    private Optional<String> toArray(String value, Type found, Type wanted) {
        if (JSON.contains(base(found))) {
            return Optional.empty(); // USING takes no subquery, which alone could take the elements out
        }
        Optional<String> one = convert(value, found, elementOf(wanted)).map(element -> "ARRAY[" + element + "]");
        if (TEXTS.contains(base(found))) {
            String array = TEXTS.contains(element(base(wanted))) ? "text[]" : wanted.sql();
            return one.map(single -> "CASE WHEN " + value + " IS NULL OR " + value + " LIKE '{%' THEN " + value + "::"
                    + array + " ELSE " + single + " END");
        }
        return one.map(single -> "CASE WHEN " + value + " IS NULL THEN NULL ELSE " + single + " END");
    }

    private Optional<String> convert(String value, Type found, Type wanted) {
        boolean plain =
                isAssigned(base(found), base(wanted)) && !OWN_FORMS.containsKey(forms(base(found), base(wanted)));
        if (base(found).equals(base(wanted)) || plain && TEXTS.contains(base(found))) {
            return Optional.of(value);
        }
        return plain ? Optional.of(value + "::" + base(wanted)) : explicit(value, found, wanted);
    }

    /** PostgreSQL casts an array element by element, where one cast is enough for an element. */
    private Optional<String> elementwise(String value, String from, String to, Type wanted) {
        if (TEXTS.contains(from) && !OWN_FORMS.containsKey(forms(from, to))) {
            return Optional.of(value + "::" + wanted);
        } else if (WHOLE.contains(from) && to.equals("boolean") || from.equals("boolean") && NUMBERS.contains(to)) {
            return Optional.of(value + "::integer[]::" + wanted);
        }
        boolean foreign = !isOfOwnMeaning(from) && !JSON.contains(from) || !isOfOwnMeaning(to) && !JSON.contains(to);
        return foreign ? throughText(value, from, to, "::text[]::" + wanted) : Optional.empty();
    }

    private Optional<String> scalar(String value, String from, String to, Type wanted) {
        if (OWN_FORMS.containsKey(forms(from, to))) {
            return Optional.of(OWN_FORMS.get(forms(from, to)).formatted(value));
        } else if (JSON.contains(to) && !TEXTS.contains(from)) {
            return Optional.of("to_" + to + "(" + value + ")");
        } else if (JSON.contains(from)) {
            return Optional.of("(" + value + " #>> '{}')::" + wanted);
        } else if (TEXTS.contains(from)) {
            return Optional.of(value + "::" + wanted);
        } else if (from.equals("boolean") && NUMBERS.contains(to)) {
            return Optional.of(value + "::integer" + (to.equals("integer") ? "" : "::" + wanted));
        } else if (NUMBERS.contains(from) && to.equals("boolean")) {
            return Optional.of(value + " <> 0");
        }
        return throughText(value, from, to, "::text::" + wanted);
    }

    /** The way for types of extensions, domains and enums, which may read what the other one prints. */
    private Optional<String> throughText(String value, String from, String to, String casts) {
        boolean own = isOfOwnMeaning(from);
        boolean meaningless = own && isOfOwnMeaning(to) || own && isEnum(to) || isEnum(from) && isOfOwnMeaning(to);
        return meaningless ? Optional.empty() : Optional.of(value + casts);
    }

    private static boolean isOfOwnMeaning(String type) {
        return OWN_MEANING.contains(type) || NUMBERS.contains(type);
    }

    private static boolean isAssigned(String from, String to) {
        if (isArray(from) && isArray(to)) {
            return isAssigned(element(from), element(to)) && !OWN_FORMS.containsKey(forms(element(from), element(to)));
        }
        return from.equals(to)
                || TEXTS.contains(to) && !isArray(from)
                || NUMBERS.contains(from) && NUMBERS.contains(to)
                || VECTORS.contains(to) && isArray(from) && NUMBERS.contains(element(from))
                || VECTORS.contains(from) && to.equals("real[]")
                || ASSIGNED.getOrDefault(from, Set.of()).contains(to);
    }

    private static List<String> forms(String from, String to) {
        return List.of(TEXTS.contains(from) ? TEXT : from, TEXTS.contains(to) ? TEXT : to);
    }

    private static boolean isArray(String type) {
        return type.endsWith("[]");
    }

    private static String element(String array) {
        return array.substring(0, array.length() - 2);
    }

    private static Type elementOf(Type array) {
        return new Type(element(array.sql()));
    }

    /** The type without length, precision and scale, an interval without its fields. */
    private static String base(Type type) {
        return type.sql().startsWith("\"")
                ? type.sql()
                : type.sql().replaceAll("\\([0-9, -]+\\)", "").replaceFirst("^interval [a-z ]+", "interval");
    }
}
