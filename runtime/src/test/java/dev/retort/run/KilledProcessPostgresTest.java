package dev.retort.run;

import static dev.retort.run.Runs.VERSIONS;
import static dev.retort.run.Runs.execute;
import static dev.retort.run.Runs.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.history.Bookkeeping;
import dev.retort.testing.PostgresExtension;
import dev.retort.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Real processes that are killed, and the runs after them. */
@ExtendWith(PostgresExtension.class)
@Timeout(120)
class KilledProcessPostgresTest {

    private static void finish(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            Runs history = RunnerProcess.history();
            history.runner(connection, RunListener.NONE, RunSettings.DEFAULT).run(history.upgrade());
            assertThat(VERSIONS.heads(connection)).containsExactly("r3");
            assertThat(number(connection, "SELECT count(*) FROM t WHERE id > 0"))
                    .isEqualTo(1000);
            assertThat(number(
                            connection,
                            "SELECT count(*) FROM pg_index WHERE indexrelid = 'ix_t'::regclass AND indisvalid"))
                    .isEqualTo(1);
            assertThat(new Bookkeeping(VERSIONS).steps().all(connection)).isEmpty();
        }
    }

    @Test
    void aProcessThatHaltsBetweenTwoStatements(TestDatabase database) throws Exception {
        for (int message : new int[] {12, 25, 40}) {
            Process process = RunnerProcess.start(database, message);
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).as("message " + message).isIn(0, RunnerProcess.HALTED);
        }
        finish(database);
    }

    @Test
    void aProcessThatIsKilledWhileItBuildsAnIndex(TestDatabase database) throws Exception {
        Runs history = RunnerProcess.history();
        try (Connection writer = database.connect();
                Connection observer = database.connect()) {
            history.runner(observer, RunListener.NONE, RunSettings.DEFAULT)
                    .run(standing -> history.upgrade().of(standing).subList(0, 2));
            writer.setAutoCommit(false);
            execute(writer, "INSERT INTO t VALUES (-1)"); // the index waits for its end
            Process process = RunnerProcess.start(database);
            Deadlines.await(() -> number(observer, """
                            SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()
                            AND query LIKE 'CREATE INDEX CONCURRENTLY%' AND wait_event_type = 'Lock'""") == 1);
            process.destroyForcibly().waitFor();
            writer.rollback();
        }
        finish(database);
    }

    /** Killed thrice on the way; every row is changed exactly once. */
    @Test
    void aProcessThatIsKilledInTheMiddleOfABackfill(TestDatabase database) throws Exception {
        Runs history = RunnerProcess.backfill();
        try (Connection observer = database.connect()) {
            history.runner(observer, RunListener.NONE, RunSettings.DEFAULT)
                    .run(standing -> history.upgrade().of(standing).subList(0, 1));
            long visited = 0;
            for (int kill = 1; kill <= 3; kill++) {
                long before = visited;
                Process process = RunnerProcess.startBackfill(database);
                Deadlines.await(() -> visited(observer) > before + 1_000);
                process.destroyForcibly().waitFor();
                visited = visited(observer);
                assertThat(visited).as("after kill " + kill).isLessThan(20_000);
            }
            history.runner(observer, RunListener.NONE, RunSettings.DEFAULT).run(history.upgrade());
            assertThat(number(observer, "SELECT count(*) FROM t WHERE n = 1")).isEqualTo(20_000);
            assertThat(VERSIONS.heads(observer)).containsExactly("r2");
            assertThat(new Bookkeeping(VERSIONS).steps().all(observer)).isEmpty();
        }
    }

    private static long visited(Connection observer) throws SQLException {
        return number(observer, "SELECT coalesce(max((backfill ->> 'visited')::bigint), 0) FROM retort_step");
    }

    @Test
    void aConnectionThatIsLost(TestDatabase database) throws Exception {
        Runs history = Runs.of(Runs.CREATE_T, op -> {
            op.execute("INSERT INTO t VALUES (1)");
            op.execute("SELECT pg_terminate_backend(pg_backend_pid())");
        });
        try (Connection connection = database.connect();
                Connection observer = database.connect()) {
            MigrationRunner runner = history.runner(connection, RunListener.NONE, RunSettings.DEFAULT)
                    .observedThrough(database::connect);
            assertThatThrownBy(() -> runner.run(history.upgrade()))
                    .isInstanceOf(MigrationFailedException.class)
                    .message()
                    .startsWith(
                            "The connection was lost during the upgrade of revision r2 (step 2)\n  where:     r2.java\n")
                    .contains("state:     the server rolls back what was not committed; nothing is left half done")
                    .endsWith("next:      run retort upgrade again; it goes on there");
            assertThat(VERSIONS.heads(observer)).containsExactly("r1");
            assertThat(number(observer, "SELECT count(*) FROM t")).isZero();
            assertThat(number(
                            observer,
                            "SELECT count(*) FROM retort_history WHERE revision = 'r2' AND outcome = 'failed'"))
                    .isEqualTo(1);
        }
    }
}
