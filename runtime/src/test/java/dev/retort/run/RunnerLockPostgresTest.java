package dev.retort.run;

import static dev.retort.run.Runs.VERSIONS;
import static dev.retort.run.Runs.execute;
import static dev.retort.run.Runs.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.problem.FailureException;
import dev.retort.testing.PostgresExtension;
import dev.retort.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** One runner at a time, however many there are. */
@ExtendWith(PostgresExtension.class)
@Timeout(120)
@SuppressWarnings("try") // a lock is held, not called
class RunnerLockPostgresTest {

    private static final RunSettings IMPATIENT = RunSettings.DEFAULT.withLockWait(Duration.ofMillis(300));

    private static RunListener counting(AtomicInteger migrations) {
        return new RunListener() {
            @Override
            public void finished(RunStep step, Duration duration) {
                migrations.incrementAndGet();
            }
        };
    }

    @Test
    void tenRunnersOnAnEmptyDatabaseRunEachMigrationOnce(TestDatabase database) throws Exception {
        AtomicInteger migrations = new AtomicInteger();
        ExecutorService runners = Executors.newFixedThreadPool(10);
        List<Future<Integer>> all = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            all.add(runners.submit(() -> {
                try (Connection connection = database.connect()) {
                    Runs history = RunnerProcess.history();
                    return history.runner(connection, counting(migrations), RunSettings.DEFAULT)
                            .run(history.upgrade())
                            .size();
                }
            }));
        }
        int steps = 0;
        for (Future<Integer> runner : all) {
            steps += runner.get(1, TimeUnit.MINUTES);
        }
        runners.shutdown();
        assertThat(steps).isEqualTo(3);
        assertThat(migrations).hasValue(3);
        assertUpgraded(database);
    }

    @Test
    void tenProcessesOnAnEmptyDatabaseAllSucceed(TestDatabase database) throws Exception {
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            processes.add(RunnerProcess.start(database));
        }
        for (Process process : processes) {
            assertThat(RunnerProcess.failureOf(process)).isEmpty();
        }
        assertUpgraded(database);
    }

    private static void assertUpgraded(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            assertThat(VERSIONS.heads(connection)).containsExactly("r3");
            assertThat(number(connection, "SELECT count(*) FROM t")).isEqualTo(1000);
            assertThat(number(
                            connection,
                            "SELECT count(*) FROM pg_index WHERE indexrelid = 'ix_t'::regclass AND indisvalid"))
                    .isEqualTo(1);
        }
    }

    @Test
    void namesTheHolderAndGivesUp(TestDatabase database) throws Exception {
        List<LockHolder> seen = new ArrayList<>();
        RunListener listener = new RunListener() {
            @Override
            public void waiting(LockHolder holder, Duration waited) {
                seen.add(holder);
            }
        };
        try (Connection holder = database.connect();
                Connection waiting = database.connect()) {
            execute(holder, "SET application_name = 'retort elsewhere'");
            long pid = number(holder, "SELECT pg_backend_pid()");
            try (RunnerLock lock = RunnerLock.acquire(holder, VERSIONS, Duration.ZERO, RunListener.NONE)) {
                Runs history = Runs.of(Runs.CREATE_T);
                assertThatThrownBy(() ->
                                history.runner(waiting, listener, IMPATIENT).run(history.upgrade()))
                        .isInstanceOf(FailureException.class)
                        .message()
                        .matches("Another runner is at work on this database\n"
                                + "  where:  lock of retort_version in database " + database.name() + "\n"
                                + "  found:  pid " + pid
                                + " \\(retort elsewhere, [0-9.a-z]+\\), connected for [0-9]+ m?s,"
                                + " idle: SELECT pg_catalog.pg_try_advisory_lock\\(\\$1\\)\n"
                                + "  wanted: its end within [0-9]+ ms \\(lock_wait\\)\n"
                                + "  next:   wait for its end and run the command again, or set lock_wait to more\n"
                                + "  next:   or, if it hangs, end it: SELECT pg_terminate_backend\\(" + pid
                                + "\\); then run the command again");
            }
            assertThat(seen).extracting(LockHolder::pid).containsExactly((int) pid);
            assertThat(VERSIONS.exists(waiting)).isFalse();
        }
    }

    @Test
    void theLockEndsWithTheSession(TestDatabase database) throws Exception {
        try (Connection dying = database.connect();
                Connection next = database.connect()) {
            RunnerLock lock = RunnerLock.acquire(dying, VERSIONS, Duration.ZERO, RunListener.NONE);
            long pid = number(dying, "SELECT pg_backend_pid()");
            CompletableFuture<Void> end = CompletableFuture.runAsync(() -> {
                try (Connection administrator = database.connect()) {
                    execute(administrator, "SELECT pg_terminate_backend(" + pid + ")");
                } catch (SQLException failure) {
                    throw new IllegalStateException(failure);
                }
            });
            Runs history = Runs.of(Runs.CREATE_T);
            assertThat(history.runner(next, RunListener.NONE, RunSettings.DEFAULT)
                            .run(history.upgrade()))
                    .hasSize(1);
            end.get();
            lock.close(); // on a session that is gone
        }
    }

    @Test
    void whoWaitsDoesNotKeepAConcurrentIndexFromItsEnd(TestDatabase database) throws Exception {
        CountDownLatch isWaiting = new CountDownLatch(1);
        Runs history = Runs.of(Runs.CREATE_T, op -> {
            await(isWaiting);
            op.autocommit(block -> block.execute("CREATE INDEX CONCURRENTLY ix ON t (id)"));
        });
        RunListener releasing = new RunListener() {
            @Override
            public void waiting(LockHolder holder, Duration waited) {
                isWaiting.countDown();
            }
        };
        CountDownLatch hasLock = new CountDownLatch(1);
        RunListener starting = new RunListener() {
            @Override
            public void started(RunStep step) {
                hasLock.countDown();
            }
        };
        try (Connection holder = database.connect();
                Connection waiting = database.connect()) {
            CompletableFuture<Integer> first = run(history, holder, starting);
            await(hasLock);
            CompletableFuture<Integer> second = run(history, waiting, releasing);
            assertThat(first.get(1, TimeUnit.MINUTES)).isEqualTo(2);
            assertThat(second.get(1, TimeUnit.MINUTES)).isZero();
        }
    }

    private static CompletableFuture<Integer> run(Runs history, Connection connection, RunListener listener) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return history.runner(connection, listener, RunSettings.DEFAULT)
                                .run(history.upgrade())
                                .size();
                    } catch (SQLException failure) {
                        throw new IllegalStateException(failure);
                    }
                },
                command -> new Thread(command).start());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Test
    void runnersOfTwoVersionTablesDoNotWaitForEachOther(TestDatabase database) throws Exception {
        try (Connection one = database.connect()) {
            assertThat(VERSIONS.lockKey(one))
                    .isEqualTo(new dev.retort.history.VersionTable(
                                    dev.retort.schema.QualifiedName.of("public", "retort_version"))
                            .lockKey(one))
                    .isNotEqualTo(new dev.retort.history.VersionTable(
                                    dev.retort.schema.QualifiedName.of("other", "retort_version"))
                            .lockKey(one));
        }
    }

    @Test
    void stampAndEnsureWaitToo(TestDatabase database) throws Exception {
        try (Connection holder = database.connect();
                Connection waiting = database.connect()) {
            MigrationRunner runner = Runs.of(Runs.CREATE_T).runner(waiting, RunListener.NONE, IMPATIENT);
            try (RunnerLock lock = RunnerLock.acquire(holder, VERSIONS, Duration.ZERO, RunListener.NONE)) {
                assertThatThrownBy(() -> runner.stamp(List.of("r1"))).hasMessageStartingWith("Another runner");
                assertThatThrownBy(runner::ensureTables).hasMessageStartingWith("Another runner");
            }
            assertThat(runner.ensureTables()).isTrue();
            assertThat(runner.ensureTables()).isFalse();
        }
    }
}
