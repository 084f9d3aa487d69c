package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.retort.cli.TestProject.Result;
import dev.retort.schema.Identifiers;
import dev.retort.testing.PostgresExtension;
import dev.retort.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Names and texts of strangers stay data: in SQL, in Java source, in JSON, and at a terminal. */
@ExtendWith(PostgresExtension.class)
class StrangersPostgresTest {

    /** What ends a string, a comment, a statement or a line somewhere, and what makes a line read as another one. */
    private static final String TEXT = "a'b\"c\\d;--$$ $1 */ /* {ts} ? :x %s \\u0027\n\tretort: ok\r\u001b[31m\u0007"
            + "\u202egnp\u2066\u200b\u200f\ufeff\u2028e\u0301\ud83d\ude00\udb40\udc01é";

    /** The same, as long as a name can be, cut by the server inside of no character. */
    private static final String NAME = Identifiers.truncated("x" + TEXT);

    @TempDir
    private Path directory;

    private TestProject project;
    private TestDatabase database;

    @BeforeEach
    void createProject(TestDatabase newDatabase) {
        database = newDatabase;
        project = new TestProject(directory, database.jdbcUrl())
                .properties(
                        "url = " + database.jdbcUrl(),
                        "username = " + database.username(),
                        "password = " + database.password(),
                        "entities.packages = model",
                        "entities.classpath = classes",
                        "migrations.directory = sources",
                        "migrations.package = migrations");
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static String literal(String text) {
        return Identifiers.literal(text);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }

    private String value(String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement query = connection.createStatement()) {
            query.setEscapeProcessing(false);
            try (ResultSet row = query.executeQuery(sql)) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private static void assertPrintable(String output) {
        assertThat(output.codePoints()
                        .filter(point -> point != '\n' && point != '\t')
                        .filter(point -> Character.isISOControl(point)
                                || Character.getType(point) == Character.FORMAT
                                || point == 0x2028))
                .as(output)
                .isEmpty();
    }

    private String succeed(String... arguments) {
        Result result = project.run(arguments);
        assertPrintable(result.out());
        assertPrintable(result.err());
        assertThat(result.status()).as(result.err()).isZero();
        return result.out();
    }

    private void createStrangeObjects() throws SQLException {
        String table = quoted(NAME);
        execute("CREATE TYPE " + quoted(NAME + "") + " AS ENUM (" + literal(NAME) + ", 'b');"
                + " ALTER TYPE " + table + " RENAME TO " + quoted("y" + NAME.substring(1)) + ";"
                + " CREATE TABLE " + table + " (" + table + " text DEFAULT " + literal(TEXT) + " CHECK (" + table
                + " <> " + literal(TEXT) + "), id bigint PRIMARY KEY, mood " + quoted("y" + NAME.substring(1))
                + " DEFAULT " + literal(NAME) + ");"
                + " COMMENT ON TABLE " + table + " IS " + literal(TEXT) + ";"
                + " COMMENT ON COLUMN " + table + "." + table + " IS " + literal(TEXT) + ";"
                + " CREATE INDEX " + quoted("z" + NAME.substring(1)) + " ON " + table + " (" + table + ")");
    }

    @Test
    void whatADatabaseHoldsComesBackAsItWas() throws SQLException, IOException {
        createStrangeObjects();
        String before = catalog();
        succeed("revision", "--autogenerate", "--from-database", "-m", TEXT, "--rev-id", "a1");
        String source = Files.readString(project.migrationFiles().get(0));
        assertPrintable(source);
        execute("DROP TABLE " + quoted(NAME) + "; DROP TYPE " + quoted("y" + NAME.substring(1)));
        succeed("upgrade", "head", "--dry-run");
        succeed("upgrade", "head");
        assertThat(catalog()).isEqualTo(before);
        succeed("current", "-v");
        assertThat(succeed("history", "--applied")).doesNotContain("\nretort: ok");
        assertThat(new ObjectMapper()
                        .readTree(succeed("history", "--applied", "--format", "json"))
                        .get(0)
                        .get("message")
                        .asText())
                .isEqualTo(value("SELECT message FROM retort_history"));
        Result doctor = project.run("doctor", "--format", "json"); // has its findings
        assertPrintable(doctor.out());
        new ObjectMapper().readTree(doctor.out());
    }

    private String catalog() throws SQLException {
        return value("""
                SELECT string_agg(line, E'\\n' ORDER BY line) FROM (
                    SELECT format('%%s %%s %%s %%s %%s', relname, attname, format_type(atttypid, atttypmod),
                                  pg_get_expr(adbin, adrelid), col_description(attrelid, attnum)) AS line
                    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
                    LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
                    WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'i') AND relname !~ '^retort'
                      AND attnum > 0
                    UNION ALL SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = 'public'::regnamespace
                      AND conname !~ '^retort'
                    UNION ALL SELECT obj_description(oid) FROM pg_class
                    UNION ALL SELECT enumlabel FROM pg_enum) AS all_lines WHERE line IS NOT NULL
                """.replace("%%", "%"));
    }

    @Test
    void differencesAreShownAndTakenOverAsTheyAre() throws SQLException, IOException {
        project.entity("Item", "@Table(name = \"item\") public class Item { @Id long id; }");
        execute("CREATE TABLE item (id bigint PRIMARY KEY, " + quoted(NAME) + " text DEFAULT " + literal(TEXT) + ");"
                + " COMMENT ON COLUMN item." + quoted(NAME) + " IS " + literal(TEXT) + "; CREATE TABLE "
                + quoted(NAME) + " (id int)");
        for (String format : new String[] {"text", "json"}) {
            Result diff = project.run("diff", "--prune", "--format", format);
            assertThat(diff.err()).isEmpty();
            assertPrintable(diff.out());
            assertThat(diff.out()).hasSizeGreaterThan(20);
        }
        succeed("revision", "--autogenerate", "--prune", "-m", TEXT, "--rev-id", "a1");
        assertPrintable(Files.readString(project.migrationFiles().get(0)));
        succeed("upgrade", "head");
        assertThat(value("SELECT count(*) FROM pg_attribute WHERE attrelid = 'item'::regclass AND attnum > 0"
                        + " AND NOT attisdropped"))
                .isEqualTo("1");
    }

    @Test
    void errorsShowStrangeTextWithoutItsEffect() throws SQLException {
        project.migration(
                "R_a1",
                "id = \"a1\"",
                "op.execute(\"select '\\u001b[31m\\u202e' || nonsense\");",
                "op.execute(\"select 1\");");
        execute("CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION USING MESSAGE = "
                + literal(TEXT).replace("'", "''") + "; END'");
        project.migration("R_b2", "id = \"b2\"", "op.execute(\"select f()\");", "op.execute(\"select 1\");");
        for (String revision : new String[] {"a1", "b2"}) {
            Result failed = project.run("upgrade", revision);
            assertThat(failed.status()).isEqualTo(3);
            assertPrintable(failed.err());
        }
        assertThat(value("SELECT error FROM retort_history WHERE revision = 'b2'"))
                .contains("\u202e");
        succeed("history", "--applied");
        succeed("history", "--applied", "--format", "json");
    }

    @Test
    void aStrangeRowInTheVersionTable() throws SQLException {
        succeed("ensure-version");
        execute("INSERT INTO retort_version VALUES (" + literal(TEXT) + ")");
        for (String command : new String[] {"current", "check", "doctor"}) {
            Result result = project.run(command);
            assertPrintable(result.out());
            assertPrintable(result.err());
        }
        Result refused = project.run("upgrade", "head");
        assertThat(refused.status()).isEqualTo(3);
        assertPrintable(refused.err());
        succeed("stamp", "--purge", "base");
        assertThat(value("SELECT count(*) FROM retort_version")).isEqualTo("0");
    }

    @Test
    void theNameOfABlockingSession() throws SQLException {
        project.migration("R_a1", "id = \"a1\"", "op.execute(\"create table t ()\");", "op.dropTable(\"t\");");
        succeed("upgrade", "head");
        Properties strange = new Properties();
        strange.setProperty("user", database.username());
        strange.setProperty("password", database.password());
        strange.setProperty("ApplicationName", "psql\u001b[31m\n\u202e");
        try (Connection blocking = java.sql.DriverManager.getConnection(database.jdbcUrl(), strange);
                Statement statement = blocking.createStatement()) {
            blocking.setAutoCommit(false);
            statement.execute("LOCK TABLE t; SELECT '" + "\u001b[31m\u202e" + "'");
            Result failed = project.run("downgrade", "base", "-D", "lock_timeout=3s", "-D", "lock_retries=0");
            assertThat(failed.status()).isEqualTo(3);
            assertThat(failed.err()).contains("waiting for a lock of pid").contains("blocked by");
            assertPrintable(failed.err());
        }
    }
}
