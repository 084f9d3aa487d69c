package dev.retort.run;

import static dev.retort.migration.Ddl.column;
import static dev.retort.migration.Ddl.integer;
import static dev.retort.run.Runs.VERSIONS;
import static dev.retort.run.Runs.execute;
import static dev.retort.run.Runs.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.connection.ConnectionSource;
import dev.retort.testing.PostgresExtension;
import dev.retort.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** A migration that waits for a lock does not make an application wait with it. */
@ExtendWith(PostgresExtension.class)
@Timeout(120)
class LockFriendlyPostgresTest {

    private static final Duration LIMIT = Duration.ofMillis(300);

    /** What a reader may wait beyond the limit on a machine that has other work. */
    private static final Duration SLACK = Duration.ofSeconds(3);

    private static final Runs HISTORY = Runs.of(Runs.CREATE_T, op -> op.addColumn("t", column("n", integer())));

    /** Keeps what it hears. */
    private static final class Heard implements RunListener {
        private final List<Blocker> blockers = Collections.synchronizedList(new ArrayList<>());
        private final List<Duration> pauses = Collections.synchronizedList(new ArrayList<>());

        @Override
        public void blocked(RunStep step, String sql, List<Blocker> found) {
            blockers.addAll(found);
        }

        @Override
        public void retrying(RunStep step, int attempt, Duration pause, MigrationFailedException reason) {
            pauses.add(pause);
        }
    }

    @BeforeEach
    void createTheTable(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            HISTORY.runner(connection, RunListener.NONE, RunSettings.DEFAULT)
                    .run(standing -> HISTORY.upgrade().of(standing).subList(0, 1));
        }
    }

    private static MigrationRunner runner(TestDatabase database, Connection connection, Heard heard, int retries) {
        return HISTORY.runner(connection, heard, RunSettings.DEFAULT.withLockTimeout(LIMIT, retries))
                .observedThrough(database::connect);
    }

    /** The longest that a reader had to wait until told to stop. */
    private static Duration longestRead(TestDatabase database, AtomicBoolean stop) {
        long longest = 0;
        try (Connection reader = database.connect()) {
            while (!stop.get()) {
                long start = System.nanoTime();
                number(reader, "SELECT count(*) FROM t");
                longest = Math.max(longest, System.nanoTime() - start);
            }
            return Duration.ofNanos(longest);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** A pool of one connection lets whoever asks for a second one wait. */
    @Test
    void goesOnWhereNoSecondSessionIsToBeHad(TestDatabase database) throws Exception {
        Runs history = Runs.of(Runs.CREATE_T, op -> {
            op.execute("SELECT pg_sleep(1)");
            op.execute("SELECT 1");
        });
        CountDownLatch asked = new CountDownLatch(1);
        ConnectionSource exhausted = () -> {
            asked.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException given) {
                throw new SQLException("no connection is to be had", given);
            }
            return null;
        };
        try (Connection connection = database.connect()) {
            MigrationRunner runner = history.runner(
                            connection, RunListener.NONE, RunSettings.DEFAULT.withLockTimeout(LIMIT, 0))
                    .observedThrough(exhausted);
            CompletableFuture<Void> run = CompletableFuture.runAsync(() -> {
                try {
                    runner.run(history.upgrade());
                } catch (SQLException failure) {
                    throw new IllegalStateException(failure);
                }
            });
            run.get(30, TimeUnit.SECONDS);
            assertThat(asked.getCount()).isZero();
            assertThat(VERSIONS.heads(connection)).containsExactly("r2");
        }
    }

    @Test
    void readersAreNotQueuedBehindIt(TestDatabase database) throws Exception {
        Heard heard = new Heard();
        AtomicBoolean stop = new AtomicBoolean();
        try (Connection holder = database.connect();
                Connection connection = database.connect()) {
            holder.setAutoCommit(false);
            long pid = number(holder, "SELECT pg_backend_pid() FROM (SELECT count(*) FROM t) AS read");
            CompletableFuture<Duration> reader = CompletableFuture.supplyAsync(() -> longestRead(database, stop));
            CompletableFuture<Void> release = CompletableFuture.runAsync(() -> {
                try {
                    Deadlines.await(() -> heard.pauses.size() >= 2 && !heard.blockers.isEmpty());
                    holder.rollback();
                } catch (SQLException failure) {
                    throw new IllegalStateException(failure);
                }
            });
            runner(database, connection, heard, 50).run(HISTORY.upgrade());
            stop.set(true);
            release.get(1, TimeUnit.MINUTES);
            assertThat(reader.get(1, TimeUnit.MINUTES)).isLessThan(LIMIT.plus(SLACK));
            assertThat(VERSIONS.heads(connection)).containsExactly("r2");
            assertThat(heard.blockers).isNotEmpty().allSatisfy(blocker -> {
                assertThat(blocker.pid()).isEqualTo((int) pid);
                assertThat(blocker.state()).isEqualTo("idle in transaction");
                assertThat(blocker.statement()).contains("SELECT count(*) FROM t");
            });
            assertThat(number(connection, "SELECT count(*) FROM retort_history WHERE revision = 'r2'"))
                    .isEqualTo(1);
        }
    }

    @Test
    void givesUpWithTheNamesOfThoseWhoHoldTheLock(TestDatabase database) throws Exception {
        try (Connection holder = database.connect();
                Connection connection = database.connect()) {
            holder.setAutoCommit(false);
            number(holder, "SELECT count(*) FROM t");
            assertThatThrownBy(
                            () -> runner(database, connection, new Heard(), 1).run(HISTORY.upgrade()))
                    .isInstanceOf(MigrationFailedException.class)
                    .message()
                    .contains("statement:  ALTER TABLE t ADD COLUMN n integer")
                    .contains("attempts:   2")
                    .containsPattern(
                            "blocked by: pid \\d+ \\(.*\\), idle in transaction for .*: SELECT count\\(\\*\\) FROM t");
            assertThat(VERSIONS.heads(connection)).containsExactly("r1");
        }
    }

    @Test
    void leavesTheSessionAsItWas(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            execute(connection, "SET lock_timeout = '77s'");
            runner(database, connection, new Heard(), 1).run(HISTORY.upgrade());
            assertThat(number(connection, "SELECT setting FROM pg_settings WHERE name = 'lock_timeout'"))
                    .isEqualTo(77_000);
        }
    }

    @Test
    void limitsStructuralChangesAndNotData(TestDatabase database) throws SQLException {
        RunSettings settings = RunSettings.DEFAULT.withStatementTimeout(Duration.ofSeconds(1));
        Runs data = Runs.of(
                Runs.CREATE_T,
                op -> op.execute("SELECT pg_sleep(1.3)"),
                op -> op.autocommit(block -> block.execute("SELECT pg_sleep(1.3)")));
        Runs structure = Runs.of(
                Runs.CREATE_T,
                op -> op.execute("SELECT 1"),
                op -> op.execute("SELECT 1"),
                op -> op.alterColumn("t", "id", dev.retort.migration.Ddl.setDefault("1")),
                op -> op.addColumn("t", column("slow", integer()).defaultTo("length(pg_sleep(60)::text)")));
        try (Connection connection = database.connect()) {
            data.runner(connection, RunListener.NONE, settings).run(data.upgrade());
            execute(connection, "INSERT INTO t VALUES (1)");
            assertThatThrownBy(() -> structure
                            .runner(connection, RunListener.NONE, settings)
                            .run(structure.upgrade()))
                    .hasMessageContaining("canceling statement due to statement timeout");
            assertThat(VERSIONS.heads(connection)).containsExactly("r4");
        }
    }
}
