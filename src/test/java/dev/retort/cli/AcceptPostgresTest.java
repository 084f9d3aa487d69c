package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.retort.cli.TestProject.Result;
import dev.retort.testing.PostgresExtension;
import dev.retort.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A database that is older than Retort becomes green in one reviewed step, and red on the first new difference. */
@ExtendWith(PostgresExtension.class)
class AcceptPostgresTest {

    private static final String ITEM = """
            @Table(name = "items", uniqueConstraints = @UniqueConstraint(name = "uk_items_code", columnNames = "code"))
            public class Item {
                @Id Long id;
                @Column(length = 200) String name;
                @Column(length = 20) String code;
                String c0, c1, c2, c3, c4, c5, c6, c7, c8, c9;
            }
            """;

    @TempDir
    private Path directory;

    private TestProject project;
    private TestDatabase database;

    /** A hundred indexes made by hand, another name for a constraint, a narrower type, a default. */
    @BeforeEach
    void arrive(TestDatabase newDatabase) throws SQLException {
        database = newDatabase;
        project = new TestProject(directory, database.jdbcUrl())
                .properties(
                        "url = " + database.jdbcUrl(),
                        "username = " + database.username(),
                        "password = " + database.password(),
                        "entities.classpath = classes",
                        "migrations.directory = sources",
                        "migrations.package = migrations")
                .entity("Item", ITEM);
        execute("""
                CREATE TABLE items (
                    id bigint PRIMARY KEY,
                    name varchar(100) DEFAULT 'none',
                    code varchar(20) CONSTRAINT made_by_hand UNIQUE,
                    c0 varchar(255), c1 varchar(255), c2 varchar(255), c3 varchar(255), c4 varchar(255),
                    c5 varchar(255), c6 varchar(255), c7 varchar(255), c8 varchar(255), c9 varchar(255)
                )""");
        execute("""
                DO $$ BEGIN
                    FOR a IN 0..9 LOOP FOR b IN 0..9 LOOP
                        EXECUTE format('CREATE INDEX ix_%s_%s ON items (c%s, (length(c%s)))', a, b, a, b);
                    END LOOP; END LOOP;
                END $$""");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Result run(int status, String... arguments) {
        Result result = project.run(arguments);
        assertThat(result.status()).as(result.out() + result.err()).isEqualTo(status);
        return result;
    }

    @Test
    void greenOnTheFirstDayAndRedOnTheFirstNewDifference() throws SQLException, IOException {
        assertThat(run(1, "check").out())
                .startsWith("102 differences between")
                .containsSubsequence(
                        "column items.name",
                        "Merely under another name:",
                        "made_by_hand",
                        "Only in the database, and no migration created it");

        Path file = directory.resolve("retort-accepted.json");
        assertThat(run(0, "diff", "--accept", "--reason", "older than Retort").out())
                .isEqualTo("Wrote " + file + ": 102 accepted differences\n");
        assertThat(run(0, "check").out())
                .isEqualTo("No difference between the entities and the database.\n"
                        + "Accepted by retort-accepted.json: 102 differences (-v lists them)\n");
        assertThat(run(0, "check", "-v").out()).contains("ix_3_7").contains("made_by_hand");
        assertThat(run(0, "revision", "--autogenerate", "-m", "nothing").out()).contains("Nothing to write.");

        execute("CREATE INDEX ix_new ON items (name)");
        assertThat(run(1, "check").out()).contains("1 difference between").contains("ix_new");
        execute("DROP INDEX ix_new");
        execute("ALTER TABLE items ALTER name TYPE varchar(90)");
        assertThat(run(1, "check").out())
                .contains("found character varying(90)")
                .contains("Differs no longer as retort-accepted.json says, remove it there: column items.name");

        project.entity("Item", ITEM.replace("@Id Long id;", "@Id Long id; Integer size;"));
        run(0, "diff", "--accept", "--reason", "narrower now", "--until", "2020-01-01");
        assertThat(Files.readString(file)).contains("narrower now");
        JsonNode report =
                new ObjectMapper().readTree(run(1, "check", "--format", "json").out());
        assertThat(report.get("differences")).hasSize(2);
        assertThat(report.get("accepted")).hasSize(101);
        assertThat(report.get("expiredAcceptances").toString())
                .isEqualTo("[\"column items.size\",\"column items.name\"]");
        assertThat(report.get("staleAcceptances")).isEmpty();
    }

    @Test
    void optionsThatDoNotGoTogether() {
        assertThat(run(2, "diff", "--accept").err()).isEqualTo("""
                retort: Differences are accepted for a reason
                  wanted: --reason TEXT, for those who review the file
                  next:   retort diff --accept --reason "older than Retort"
                """);
        assertThat(run(2, "diff", "--until", "2027-01-01").err()).isEqualTo("""
                retort: --reason and --until go with --accept
                  next:   retort diff --accept --reason TEXT
                """);
        assertThat(run(2, "diff", "--accept", "--reason", "x", "--until", "tomorrow")
                        .err())
                .isEqualTo("""
                retort: --until is not a day
                  found:  tomorrow
                  wanted: year, month and day: 2027-06-30
                  next:   correct it, or leave it out for ever
                """);
        assertThat(directory.resolve("retort-accepted.json")).doesNotExist();
    }
}
