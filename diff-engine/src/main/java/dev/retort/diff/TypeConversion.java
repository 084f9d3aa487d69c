package dev.retort.diff;

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
 * Between {@code timestamp} and {@code timestamptz} it is stated too: without it the result would depend on the time
 * zone of the session that happens to run the migration, so both directions go by UTC.
 *
 * @see <a href="https://www.postgresql.org/docs/current/typeconv-query.html">Value storage</a>
 */
final class TypeConversion {

    private static final String TIMESTAMP = "timestamp without time zone";
    private static final String TIMESTAMP_WITH_ZONE = "timestamp with time zone";
    private static final Set<String> TEXTS = Set.of("text", "character varying", "character", "name", "\"char\"");
    private static final Set<String> NUMBERS =
            Set.of("smallint", "integer", "bigint", "numeric", "real", "double precision");

    /** Pairs outside the families of texts and numbers that PostgreSQL assigns to each other. */
    private static final Map<String, Set<String>> ASSIGNED = Map.of(
            "date",
            Set.of(TIMESTAMP),
            TIMESTAMP,
            Set.of("date", "time without time zone"),
            "time without time zone",
            Set.of("time with time zone", "interval"),
            "time with time zone",
            Set.of("time without time zone"),
            "interval",
            Set.of("time without time zone"),
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

    /** Conversions with a form of their own; {@code %s} is the column. */
    private static final Map<List<String>, String> OWN_FORMS = Map.ofEntries(
            Map.entry(List.of(TIMESTAMP, TIMESTAMP_WITH_ZONE), "%s AT TIME ZONE 'UTC'"),
            Map.entry(List.of(TIMESTAMP_WITH_ZONE, TIMESTAMP), "%s AT TIME ZONE 'UTC'"),
            Map.entry(List.of(TIMESTAMP_WITH_ZONE, "date"), "(%s AT TIME ZONE 'UTC')::date"),
            Map.entry(List.of("date", TIMESTAMP_WITH_ZONE), "%s::timestamp AT TIME ZONE 'UTC'"),
            Map.entry(List.of("bytea", "text"), "convert_from(%s, 'UTF8')"),
            Map.entry(List.of("bytea", "character varying"), "convert_from(%s, 'UTF8')"),
            Map.entry(List.of("text", "bytea"), "convert_to(%s, 'UTF8')"),
            Map.entry(List.of("character varying", "bytea"), "convert_to(%s, 'UTF8')"),
            Map.entry(List.of("oid", "bytea"), "lo_get(%s)"),
            Map.entry(List.of("bytea", "oid"), "lo_from_bytea(0, %s)"),
            Map.entry(List.of("oid", "text"), "convert_from(lo_get(%s), 'UTF8')"),
            Map.entry(List.of("oid", "character varying"), "convert_from(lo_get(%s), 'UTF8')"),
            Map.entry(List.of("text", "oid"), "lo_from_bytea(0, convert_to(%s, 'UTF8'))"),
            Map.entry(List.of("character varying", "oid"), "lo_from_bytea(0, convert_to(%s, 'UTF8'))"),
            Map.entry(List.of("bytea", "uuid"), "encode(%s, 'hex')::uuid"),
            Map.entry(List.of("uuid", "bytea"), "decode(replace(%s::text, '-', ''), 'hex')"));

    private TypeConversion() {}

    /** The expression for USING, empty where PostgreSQL converts by itself. */
    static Optional<String> using(String column, Type found, Type wanted) {
        String from = base(found);
        String to = base(wanted);
        String quoted = Identifiers.quoted(column);
        if (OWN_FORMS.containsKey(List.of(from, to))) {
            return Optional.of(OWN_FORMS.get(List.of(from, to)).formatted(quoted));
        } else if (isAssigned(from, to)) {
            return Optional.empty();
        } else if (from.equals("boolean") && NUMBERS.contains(to)) {
            return Optional.of(quoted + "::integer" + (to.equals("integer") ? "" : "::" + wanted));
        } else if (NUMBERS.contains(from) && to.equals("boolean")) {
            return Optional.of(quoted + " <> 0");
        }
        return Optional.of(quoted + (TEXTS.contains(from) ? "" : "::text") + "::" + wanted);
    }

    /** Whether a foreign key can have the one type on one side and the other type on the other. */
    static boolean areComparable(Type one, Type other) {
        String first = base(one);
        String second = base(other);
        return first.equals(second)
                || NUMBERS.contains(first) && NUMBERS.contains(second)
                || TEXTS.contains(first) && TEXTS.contains(second);
    }

    private static boolean isAssigned(String from, String to) {
        if (from.endsWith("[]") && to.endsWith("[]")) {
            return isAssigned(element(from), element(to));
        }
        return from.equals(to)
                || TEXTS.contains(to)
                || NUMBERS.contains(from) && NUMBERS.contains(to)
                || ASSIGNED.getOrDefault(from, Set.of()).contains(to);
    }

    private static String element(String array) {
        return array.substring(0, array.length() - 2);
    }

    /** The type without length, precision and scale. */
    private static String base(Type type) {
        return type.sql().startsWith("\"") ? type.sql() : type.sql().replaceAll("\\([0-9, -]+\\)", "");
    }
}
