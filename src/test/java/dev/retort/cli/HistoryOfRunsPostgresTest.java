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

/** What was done is written down, and a migration that means something else than when it was done is found. */
@ExtendWith(PostgresExtension.class)
class HistoryOfRunsPostgresTest {

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
                        "migrations.package = migrations")
                .entity(
                        "Item",
                        "@jakarta.persistence.Table(name = \"item\") public class Item { @Id long id; Integer n; }");
        migration("a1", "", "op.createTable(\"item\", column(\"id\", bigint()).notNull(), primaryKey(\"id\"));");
        migration("b2", ", downRevision = \"a1\"", "op.addColumn(\"item\", column(\"n\", integer()));");
    }

    private void migration(String id, String following, String upgrade) {
        project.migration("R_" + id, "id = \"" + id + "\"" + following, upgrade, "op.execute(\"select 1\");");
    }

    private String succeed(String... arguments) {
        Result result = project.run(arguments);
        assertThat(result.err()).as(String.join(" ", arguments)).isEmpty();
        assertThat(result.status()).isZero();
        return result.out();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private JsonNode applied() throws IOException {
        return new ObjectMapper().readTree(succeed("history", "--applied", "--format", "json"));
    }

    @Test
    void namesWhoDidWhatWhenAndHowLong() throws IOException {
        succeed("upgrade", "head");
        succeed("downgrade", "-1");
        succeed("stamp", "head");
        JsonNode rows = applied();
        assertThat(rows.findValuesAsText("direction")).containsExactly("stamp", "downgrade", "upgrade", "upgrade");
        assertThat(rows.findValuesAsText("revision")).containsExactly("b2", "b2", "b2", "a1");
        assertThat(rows.get(2).get("checksum").asText()).matches("[0-9a-f]{64}");
        assertThat(rows.get(2).get("databaseUser").asText()).isEqualTo(database.username());
        assertThat(rows.get(2).get("osUser").asText()).startsWith(System.getProperty("user.name") + "@");
        assertThat(rows.get(2).get("message").asText()).isEqualTo("Message of R_b2");
        assertThat(succeed("history", "--applied").lines().skip(2).findFirst().orElseThrow())
                .matches("\\S+Z upgrade b2 done in \\d+ ms by " + database.username()
                        + " \\(.+@.+\\), checksum [0-9a-f]{12}, Message of R_b2");
        assertThat(succeed("current", "-v")).contains(" upgrade b2 done in ");
    }

    @Test
    void keepsTheErrorOfWhatFailed() throws IOException {
        migration("c3", ", downRevision = \"b2\"", "op.execute(\"select nonsense\");");
        assertThat(project.run("upgrade", "head").status()).isEqualTo(3);
        JsonNode failed = applied().get(0);
        assertThat(failed.get("revision").asText()).isEqualTo("c3");
        assertThat(failed.get("outcome").asText()).isEqualTo("failed");
        assertThat(failed.get("error").asText()).contains("column \"nonsense\" does not exist");
    }

    @Test
    void isMadeByTheNextWriteOnAnOlderDatabase() throws SQLException, IOException {
        succeed("upgrade", "a1");
        execute("DROP TABLE retort_history, retort_step");
        assertThat(succeed("history", "--applied")).isEmpty();
        succeed("current", "-v");
        execute("DO $$ BEGIN IF to_regclass('retort_history') IS NOT NULL THEN RAISE 'written'; END IF; END $$");
        succeed("upgrade", "head");
        assertThat(applied()).hasSize(1);
        assertThat(succeed("check")).startsWith("No difference");
    }

    @Test
    void refusesToGoOnAboveAMigrationThatMeansSomethingElseNow() throws IOException {
        succeed("upgrade", "head");
        migration("a1", "", "op.createTable(\"item\", column(\"id\", integer()).notNull(), primaryKey(\"id\"));");
        migration("c3", ", downRevision = \"b2\"", "op.execute(\"select 1\");");
        Result refused = project.run("upgrade", "head");
        assertThat(refused.status()).isEqualTo(3);
        assertThat(refused.err())
                .matches("retort: A migration that the database has means something else now\n"
                        + "  found:  a1 \\(Message of R_a1\\): [0-9a-f]{12} when .+@.+ applied it on [0-9-]{10}, [0-9a-f]{12}"
                        + " now, in .*/R_a1\\.java\n"
                        + "  wanted: the operations that were applied; a change belongs into a new migration\n"
                        + "  next:   restore the file as it was\n"
                        + "  next:   or, if the database has what is written now: retort stamp --accept a1\n");
        assertThat(project.run("doctor").out()).contains("A migration that the database has means something else now");
        assertThat(succeed("stamp", "--accept", "a1")).isEqualTo("Accepted a1\n");
        succeed("upgrade", "head");
        assertThat(succeed("current")).contains("-> c3 (head) (current)");
    }

    @Test
    void checkReportsItToo() {
        succeed("upgrade", "head");
        succeed("check");
        migration("b2", ", downRevision = \"a1\"", "op.addColumn(\"item\", column(\"m\", integer()));");
        Result check = project.run("check");
        assertThat(check.status()).isEqualTo(1);
        assertThat(check.err()).startsWith("retort: A migration that the database has means something else now\n");
    }

    @Test
    void anotherLayoutMeansTheSame() throws IOException {
        succeed("upgrade", "a1");
        Path file = project.migrations().resolve("R_a1.java");
        Files.writeString(
                file, Files.readString(file).replace("op.createTable(", "// a comment\n\n   op . createTable(\n  "));
        succeed("upgrade", "head");
        succeed("check");
    }

    @Test
    void doesNotAcceptWhatIsNotApplied() {
        succeed("upgrade", "a1");
        Result refused = project.run("stamp", "--accept", "b2");
        assertThat(refused.status()).isEqualTo(3);
        assertThat(refused.err())
                .startsWith(
                        "retort: Revision b2 (Message of R_b2) cannot be accepted: the database does not have it\n");
    }

    @Test
    void saysWhichStepStands() throws SQLException {
        migration(
                "c3",
                ", downRevision = \"b2\"",
                "op.createIndexConcurrently(\"ix\", \"item\", \"n\"); op.execute(\"insert into nowhere values (1)\");");
        assertThat(project.run("upgrade", "head").status()).isEqualTo(3);
        assertThat(project.run("current").out())
                .containsPattern(
                        "upgrade of c3 stands at step 1 \\(done, .*\\): CREATE INDEX CONCURRENTLY ix ON item \\(n\\);"
                                + " retort upgrade goes on there\n");
        assertThat(project.run("doctor").out())
                .contains("The upgrade of revision c3 was interrupted\n")
                .contains("next:   retort upgrade c3\n");
        execute("CREATE TABLE nowhere (n int)");
        assertThat(project.run("upgrade", "c3").status()).isZero();
        assertThat(project.run("current").out()).doesNotContain("stands at");
    }
}
