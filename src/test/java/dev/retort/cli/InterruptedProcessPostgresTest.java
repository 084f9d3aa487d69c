package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.testing.PostgresExtension;
import dev.retort.testing.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A migration that would never end is ended by a signal: it is told, rolled back, and no session is left behind; 15 seconds. */
@ExtendWith(PostgresExtension.class)
@Timeout(120)
class InterruptedProcessPostgresTest {

    /** PostgreSQL 14 and newer look whether a client is still there. */
    private static final int FIRST_THAT_LOOKS = 14;

    private static final String OTHERS = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
            + " AND pid <> pg_backend_pid() AND backend_type = 'client backend'";

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
                        "entities.classpath = classes",
                        "migrations.directory = sources",
                        "migrations.package = migrations")
                .migration(
                        "R_a1",
                        "id = \"a1\"",
                        "op.createTable(\"t\", column(\"id\", bigint()));",
                        "op.dropTable(\"t\");");
    }

    private void endless(String java) {
        project.migration(
                "R_b2",
                "id = \"b2\", downRevision = \"a1\"",
                "op.createTable(\"u\", column(\"id\", bigint())); " + java,
                "op.dropTable(\"u\");");
    }

    private Process upgrade() throws IOException {
        return new RetortProcess(directory, Map.of()).startHeard("upgrade", "head", "--progress", "none");
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (Statement query = connection.createStatement();
                ResultSet row = query.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void await(Connection observer, String sql, long wanted) throws Exception {
        while (number(observer, sql) != wanted) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    /** The process's own streams stay open, as {@link Process#destroy} does not leave them. */
    private static void signal(String name, Process process) throws Exception {
        Process kill = new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).start();
        assertThat(kill.waitFor()).isZero();
    }

    /** What is there afterwards, and that a mended migration goes on. */
    private void assertEnded(Process process, int status, Connection observer) throws Exception {
        assertThat(process.waitFor(1, TimeUnit.MINUTES))
                .as("ended by the signal")
                .isTrue();
        String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(said).isEqualTo("""
                retort: Interrupted during the upgrade of revision b2 (Message of R_b2)
                  where:  %s/sources/migrations/R_b2.java
                  state:  the server rolls back what was not committed; nothing is left half done
                  next:   run retort upgrade again; it goes on from there
                """.formatted(directory.toRealPath()));
        assertThat(process.waitFor()).isEqualTo(status);
        long start = System.nanoTime();
        await(observer, OTHERS, 0);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
        assertThat(project.run("current").out()).contains("a1 (current)");
        assertThat(number(observer, "SELECT count(*) FROM pg_class WHERE relname = 'u'"))
                .isZero();
        endless("");
        assertThat(project.run("upgrade", "head").status()).isZero();
    }

    @Test
    void sqlThatNeverEnds() throws Exception {
        endless("op.execute(\"select pg_sleep(86400)\");");
        Process process = upgrade();
        try (Connection observer = database.connect()) {
            await(observer, "SELECT count(*) FROM pg_stat_activity WHERE query = 'select pg_sleep(86400)'", 1);
            signal("TERM", process);
            if (observer.getMetaData().getDatabaseMajorVersion() < FIRST_THAT_LOOKS) {
                process.waitFor();
                number(
                        observer,
                        "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE query LIKE '%sleep(86400)'"
                                + " AND pid <> pg_backend_pid()");
            }
            assertEnded(process, 143, observer);
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void javaThatNeverEnds() throws Exception {
        endless("while (System.nanoTime() != 0) { Thread.onSpinWait(); }");
        Process process = upgrade();
        try (Connection observer = database.connect()) {
            await(
                    observer,
                    "SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'CREATE TABLE u%' AND state LIKE 'idle in%'",
                    1);
            signal("INT", process);
            assertEnded(process, 130, observer);
        } finally {
            process.destroyForcibly();
        }
    }
}
