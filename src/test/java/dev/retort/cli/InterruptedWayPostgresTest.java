package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.TestProject.Result;
import dev.retort.testing.PostgresExtension;
import dev.retort.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A migration that was interrupted on the way up or down, and a command that goes the other way. */
@ExtendWith(PostgresExtension.class)
class InterruptedWayPostgresTest {

    @TempDir
    private Path directory;

    private TestDatabase database;
    private TestProject project;

    @BeforeEach
    void createProject(TestDatabase given) {
        database = given;
        project = new TestProject(directory, database.uri())
                .migration(
                        "R1_A",
                        "id = \"a1\"",
                        "op.createTable(\"t\", column(\"id\", bigint()));",
                        "op.dropTable(\"t\");")
                .migration(
                        "R2_B",
                        "id = \"b2\", downRevision = \"a1\"",
                        "op.createIndexConcurrently(\"ix\", \"t\", \"id\"); op.execute(\"insert into up values (1)\");",
                        "op.dropIndexConcurrently(\"ix\"); op.execute(\"insert into down values (1)\");");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void anUpgradeFinishesTheDowngradeFirst() throws SQLException {
        execute("create table up (n int)");
        assertThat(project.run("upgrade", "head").status()).isZero();
        assertThat(project.run("downgrade", "a1").status()).isEqualTo(3); // nowhere to note it
        execute("create table down (n int)");

        Result upgrade = project.run("upgrade", "head");

        assertThat(upgrade.err())
                .contains("retort: b2: downgrade of b2 stands at step 1 (done, ")
                .contains("; going on");
        assertThat(upgrade.status()).isZero();
        assertThat(upgrade.out().replaceAll("\\d+ ms", "N ms")).isEqualTo("""
                downgrade b2 -> a1, Message of R2_B (N ms)
                upgrade a1 -> b2, Message of R2_B (N ms)
                """);
        execute("drop index ix"); // it is there again
        assertThat(project.run("current").out()).contains("b2 (head) (current)").doesNotContain("stands at");
    }

    @Test
    void aDowngradeFinishesTheUpgradeFirst() throws SQLException {
        assertThat(project.run("upgrade", "head").status()).isEqualTo(3);
        execute("create table up (n int); create table down (n int)");

        Result downgrade = project.run("downgrade", "base");

        assertThat(downgrade.err())
                .contains("retort: b2: upgrade of b2 stands at step 1 (done, ")
                .contains("; going on");
        assertThat(downgrade.status()).isZero();
        assertThat(downgrade.out().replaceAll("\\d+ ms", "N ms")).isEqualTo("""
                upgrade a1 -> b2, Message of R2_B (N ms)
                downgrade b2 -> a1, Message of R2_B (N ms)
                downgrade a1 -> <base>, Message of R1_A (N ms)
                """);
        assertThat(project.run("current").out()).doesNotContain("stands at");
    }
}
