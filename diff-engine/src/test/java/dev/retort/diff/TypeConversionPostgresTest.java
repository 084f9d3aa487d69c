package dev.retort.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.ObjectRef;
import dev.retort.schema.Type;
import dev.retort.testing.TestDatabase;
import dev.retort.testing.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every type turned into every other one on a real server, with a row that has a value and one that has none. */
class TypeConversionPostgresTest {

    private static final TypeConversion CONVERSION =
            new TypeConversion(Set.of(ObjectRef.type(new Type("mood"))), EnumValues.NONE);

    /** Each type with a value as PostgreSQL prints it. */
    private static final Map<String, String> SAMPLES = samples();

    /** Values that the other type holds less of: there and back they are other ones. */
    private static final Set<String> ROUNDED = Set.of(
            "timestamp without time zone → date",
            "timestamp with time zone → date",
            "timestamp without time zone → time without time zone",
            "timestamp with time zone → time without time zone");

    private static TestDatabase database;

    private static Map<String, String> samples() {
        Map<String, String> samples = new LinkedHashMap<>();
        samples.put("text", "");
        samples.put("character varying(80)", "");
        samples.put("smallint", "1");
        samples.put("integer", "1");
        samples.put("bigint", "1");
        samples.put("numeric(10,2)", "1.00");
        samples.put("double precision", "1");
        samples.put("boolean", "t");
        samples.put("date", "2026-03-01");
        samples.put("time without time zone", "10:30:00");
        samples.put("timestamp without time zone", "2026-03-01 23:30:00");
        samples.put("timestamp with time zone", "2026-03-01 23:30:00+00");
        samples.put("interval", "01:30:00");
        samples.put("uuid", "6f1c9a7b-e204-4c55-9d4e-000000000001");
        samples.put("json", "");
        samples.put("jsonb", "");
        samples.put("bytea", "\\x00112233445566778899aabbccddeeff");
        samples.put("mood", "OK");
        samples.put("integer[]", "{1}");
        samples.put("text[]", "{1}");
        samples.put("mood[]", "{OK}");
        return samples;
    }

    @BeforeAll
    static void create() throws SQLException {
        database = TestServer.shared().create();
        try (Connection connection = database.connect()) {
            execute(connection, "CREATE TYPE mood AS ENUM ('OK', 'SAD')");
        }
    }

    @AfterAll
    static void drop() {
        database.close();
    }

    @Test
    void keepsTheRowsOrSaysThatItCannot() throws SQLException, IOException {
        List<String> wrong = new ArrayList<>();
        Map<String, List<String>> unknown = new LinkedHashMap<>();
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false); // nothing has to reach the disk
            execute(connection, "SET SESSION TIME ZONE 'Asia/Tokyo'"); // no conversion may depend on it
            for (String found : SAMPLES.keySet()) {
                for (String wanted : SAMPLES.keySet()) {
                    if (!found.equals(wanted)) {
                        convert(connection, found, wanted, unknown).ifPresent(wrong::add);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(page()).contains(lines(unknown));
    }

    private static Optional<String> convert(
            Connection connection, String found, String wanted, Map<String, List<String>> unknown) throws SQLException {
        Optional<String> using = CONVERSION.using("c", new Type(found), new Type(wanted));
        if (using.equals(Optional.of("NULL::" + wanted))) {
            unknown.computeIfAbsent(found, type -> new ArrayList<>()).add(wanted);
            return Optional.empty();
        }
        String pair = found + " → " + wanted;
        Savepoint start = connection.setSavepoint();
        try {
            String there = thereAndBack(connection, found, wanted, using);
            return there.isEmpty() || ROUNDED.contains(pair) || isRespelled(found, wanted)
                    ? Optional.empty()
                    : Optional.of(pair + ": " + there);
        } catch (SQLException refusal) {
            return Optional.of(pair + " USING " + using + ": " + refusal.getMessage());
        } finally {
            connection.rollback(start);
        }
    }

    /** What is wrong afterwards; nothing where the value is the same again. */
    private static String thereAndBack(Connection connection, String found, String wanted, Optional<String> using)
            throws SQLException {
        execute(connection, "CREATE TABLE t (id integer, c " + found + ")");
        execute(connection, "INSERT INTO t VALUES (1, " + sample(found, wanted) + "), (2, NULL)");
        String before = value(connection);
        Optional<String> back = CONVERSION.using("c", new Type(wanted), new Type(found));
        alter(connection, wanted, using);
        String between = value(connection);
        if (between == null) {
            return "the value became NULL";
        }
        if (back.equals(Optional.of("NULL::" + found))) {
            return ""; // the downgrade refuses on rows
        }
        alter(connection, found, back);
        return before.equals(value(connection)) ? "" : before + " became " + between + " and " + value(connection);
    }

    private static void alter(Connection connection, String type, Optional<String> using) throws SQLException {
        execute(
                connection,
                "ALTER TABLE t ALTER COLUMN c TYPE " + type
                        + using.map(expression -> " USING " + expression).orElse(""));
    }

    /** PostgreSQL prints a moment in the session's time zone, and in JSON with a T. */
    private static boolean isRespelled(String found, String wanted) {
        return wanted.startsWith("timestamp") && found.matches("text.*|char.*|json.*");
    }

    /** Text, JSON, bytes and arrays of text hold whatever the other type can read. */
    private static String sample(String found, String wanted) {
        String other = SAMPLES.get(wanted).isEmpty() ? "1" : SAMPLES.get(wanted);
        if (found.startsWith("json")) {
            boolean number = wanted.matches("smallint|integer|bigint|numeric.*|double precision|json.*|text.*|char.*");
            return wanted.equals("boolean") ? "'true'" : number ? "'" + other + "'" : "'\"" + readable(other) + "\"'";
        } else if (found.equals("text[]") && !wanted.endsWith("[]")) {
            return "'{\"" + readable(other) + "\"}'";
        } else if (found.equals("text[]")) {
            return "'" + other + "'";
        } else if (found.equals("bytea") && !wanted.equals("uuid")) {
            return "'1'"; // JSON as well
        }
        return "'" + (SAMPLES.get(found).isEmpty() ? readable(other) : SAMPLES.get(found)) + "'";
    }

    private static String readable(String other) {
        return other.equals("t") ? "true" : other.startsWith("\\x") ? "abc" : other.replaceAll("[{}]", "");
    }

    private static String value(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT c::text FROM t ORDER BY id")) {
            rows.next();
            String value = rows.getString(1);
            rows.next();
            assertThat(rows.getString(1)).as("NULL stays NULL").isNull();
            return value;
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The table of the page, so that it says what is true. */
    private static String lines(Map<String, List<String>> unknown) {
        return unknown.entrySet().stream()
                .map(entry -> "| `" + entry.getKey() + "` | "
                        + entry.getValue().stream()
                                .map(type -> "`" + type + "`")
                                .collect(Collectors.joining(" "))
                        + " |\n")
                .collect(Collectors.joining());
    }

    private static String page() throws IOException {
        Path inModule = Path.of("..", "docs", "reference", "type-changes.md");
        return Files.readString(Files.exists(inModule) ? inModule : Path.of("docs", "reference", "type-changes.md"));
    }
}
