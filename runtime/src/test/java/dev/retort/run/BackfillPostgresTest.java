package dev.retort.run;

import static dev.retort.migration.Ddl.qualified;
import static dev.retort.migration.Ddl.set;
import static dev.retort.run.Runs.VERSIONS;
import static dev.retort.run.Runs.execute;
import static dev.retort.run.Runs.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.history.Bookkeeping;
import dev.retort.migration.Operations;
import dev.retort.testing.PostgresExtension;
import dev.retort.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table is updated in ranges of its key, each row once, whoever else is at work. */
@ExtendWith(PostgresExtension.class)
@Timeout(120)
class BackfillPostgresTest {

    private static final Consumer<Operations> HUNDRED_ROWS = op -> {
        op.execute("CREATE TABLE t (id bigint PRIMARY KEY, n integer NOT NULL DEFAULT 0, note text)");
        op.execute("INSERT INTO t (id) SELECT generate_series(1, 100)");
    };

    private static final Consumer<Operations> COUNT_UP =
            op -> op.backfill("t", set("n", "n + 1").inBatchesOf(30));

    /** Keeps what it hears. */
    static final class Heard implements RunListener {
        final List<String> notices = Collections.synchronizedList(new ArrayList<>());
        final List<Progress> progress = Collections.synchronizedList(new ArrayList<>());

        @Override
        public void noticed(RunStep step, String text) {
            notices.add(text);
        }

        @Override
        public void progressed(RunStep step, Progress made) {
            progress.add(made);
        }
    }

    private static void run(Connection connection, Runs history, RunListener listener, RunSettings settings)
            throws SQLException {
        history.runner(connection, listener, settings).run(history.upgrade());
    }

    private static void run(Connection connection, Runs history) throws SQLException {
        run(connection, history, RunListener.NONE, RunSettings.DEFAULT);
    }

    private static CompletableFuture<Void> running(
            Connection connection, Runs history, RunListener listener, RunSettings settings) {
        return CompletableFuture.runAsync(() -> {
            try {
                run(connection, history, listener, settings);
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        });
    }

    private static void awaitBlocked(Connection observer) throws SQLException {
        Deadlines.await(() -> number(observer, """
                SELECT count(*) FROM pg_stat_activity
                WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE 'UPDATE%'""") == 1);
    }

    private static void assertEachRowOnce(Connection connection, long rows) throws SQLException {
        assertThat(number(connection, "SELECT count(*) FROM t WHERE n = 1")).isEqualTo(rows);
        assertThat(number(connection, "SELECT count(*) FROM t")).isEqualTo(rows);
        assertThat(new Bookkeeping(VERSIONS).steps().all(connection)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY",
                "id bigint PRIMARY KEY DEFAULT nextval('s') * -3",
                "id uuid PRIMARY KEY DEFAULT gen_random_uuid()",
                "id text PRIMARY KEY DEFAULT 'it''s \\ ' || nextval('s') || ' %s'",
                "id character(5) PRIMARY KEY DEFAULT nextval('s')::text",
                "id timestamptz PRIMARY KEY DEFAULT now() + nextval('s') * interval '1 us'",
                "id mood[] PRIMARY KEY DEFAULT array_fill('sad'::mood, ARRAY[nextval('s')::integer])",
                "\"Tenant\" text DEFAULT 'x' || nextval('s') % 3, line numeric DEFAULT nextval('s'),"
                        + " PRIMARY KEY (\"Tenant\", line)",
                "a integer NOT NULL DEFAULT nextval('s'), b integer, UNIQUE (b), UNIQUE (a)",
                "n2 integer DEFAULT nextval('s'), key text, after uuid, reached integer, \"range\" integer,"
                        + " columns bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY",
            })
    void followsEveryKindOfKey(String columns, TestDatabase database) throws SQLException {
        Consumer<Operations> create = op -> {
            op.execute("CREATE TYPE mood AS ENUM ('sad')");
            op.execute("CREATE SEQUENCE s");
            op.execute("CREATE TABLE t (x text, n integer NOT NULL DEFAULT 0, " + columns + ")");
            op.execute("INSERT INTO t (x) SELECT 'x' FROM generate_series(1, 20)");
        };
        for (int rows : new int[] {1, 7, 20}) {
            Runs history =
                    Runs.of(create, op -> op.backfill("t", set("n", "n + 1").inBatchesOf(rows)));
            try (Connection connection = database.connect()) {
                Heard heard = new Heard();
                run(connection, history, heard, RunSettings.DEFAULT);
                assertEachRowOnce(connection, 20);
                assertThat(heard.progress).hasSize(20 / rows + 1);
                execute(connection, "DROP SCHEMA public CASCADE; CREATE SCHEMA public");
            }
        }
    }

    @Test
    void changesSeveralColumnsWhereTheConditionHolds(TestDatabase database) throws SQLException {
        Runs history = Runs.of(
                HUNDRED_ROWS,
                op -> op.backfill(
                        qualified("public", "t"),
                        set("n", "id")
                                .set("note", "'{\"?\": 1}'")
                                .where("id > 10 AND id <= 20 OR id = 99 AND '{\"a\":1}'::jsonb ? 'a'")
                                .inBatchesOf(30)));
        try (Connection connection = database.connect()) {
            run(connection, history);
            assertThat(number(connection, "SELECT sum(n) FROM t WHERE note = '{\"?\": 1}'"))
                    .isEqualTo(155 + 99);
            assertThat(number(connection, "SELECT count(*) FROM t WHERE n = 0 AND note IS NULL"))
                    .isEqualTo(89);
        }
    }

    @Test
    void tellsHowFarItIs(TestDatabase database) throws SQLException {
        Heard heard = new Heard();
        try (Connection connection = database.connect()) {
            run(connection, Runs.of(HUNDRED_ROWS, COUNT_UP), heard, RunSettings.DEFAULT);
        }
        assertThat(heard.progress)
                .extracting(progress -> progress.done().getAsLong())
                .containsExactly(30L, 60L, 90L, 100L);
        assertThat(heard.progress).allSatisfy(progress -> {
            assertThat(progress.what()).isEqualTo("back-fill of t");
            assertThat(progress.unit()).isEqualTo("rows");
            assertThat(progress.total().getAsLong()).isBetween(100L, 5_000L); // the planner's guess of a new table
            assertThat(progress.remaining()).isPresent();
        });
    }

    /** What a writer has changed before the batch came to the row is what the batch sees. */
    @Test
    void doesNotUndoWhatAWriterChanges(TestDatabase database) throws Exception {
        Runs history = Runs.of(
                HUNDRED_ROWS,
                op -> op.backfill(
                        "t",
                        set("note", "'filled'")
                                .set("n", "n + 1")
                                .where("note IS NULL")
                                .inBatchesOf(30)));
        try (Connection connection = database.connect();
                Connection writer = database.connect();
                Connection observer = database.connect()) {
            history.runner(connection, RunListener.NONE, RunSettings.DEFAULT)
                    .run(standing -> history.upgrade().of(standing).subList(0, 1));
            writer.setAutoCommit(false);
            execute(writer, "UPDATE t SET note = 'written' WHERE id = 40");
            execute(writer, "UPDATE t SET n = 10 WHERE id = 41");
            CompletableFuture<Void> run = running(connection, history, RunListener.NONE, RunSettings.DEFAULT);
            awaitBlocked(observer);
            assertThat(number(observer, "SELECT count(*) FROM t WHERE note = 'filled'"))
                    .isEqualTo(30);
            writer.commit();
            run.get(1, TimeUnit.MINUTES);
            assertThat(number(observer, "SELECT count(*) FROM t WHERE note = 'filled' AND n = 1"))
                    .isEqualTo(98);
            assertThat(number(observer, "SELECT n FROM t WHERE id = 40 AND note = 'written'"))
                    .isZero();
            assertThat(number(observer, "SELECT n FROM t WHERE id = 41 AND note = 'filled'"))
                    .isEqualTo(11);
        }
    }

    @Test
    void triesABatchAgainThatWasNotGivenALock(TestDatabase database) throws Exception {
        Runs history = Runs.of(HUNDRED_ROWS, COUNT_UP);
        Heard heard = new Heard();
        RunSettings settings = RunSettings.DEFAULT.withLockTimeout(Duration.ofMillis(150), 50);
        try (Connection connection = database.connect();
                Connection writer = database.connect()) {
            history.runner(connection, RunListener.NONE, settings)
                    .run(standing -> history.upgrade().of(standing).subList(0, 1));
            writer.setAutoCommit(false);
            execute(writer, "UPDATE t SET note = 'written' WHERE id = 40");
            CompletableFuture<Void> run = running(connection, history, heard, settings);
            Deadlines.await(() -> heard.notices.size() >= 2);
            writer.rollback();
            run.get(1, TimeUnit.MINUTES);
            assertThat(heard.notices)
                    .first()
                    .asString()
                    .matches("a batch met other transactions \\(ERROR: canceling statement"
                            + " due to lock timeout\\); rolled back, attempt 2 in \\d+ ms");
            assertEachRowOnce(writer, 100);
        }
    }

    @Test
    void givesUpABatchAfterItsRetriesAndGoesOnLater(TestDatabase database) throws Exception {
        Runs history = Runs.of(HUNDRED_ROWS, COUNT_UP);
        Heard heard = new Heard();
        RunSettings settings = RunSettings.DEFAULT.withLockTimeout(Duration.ofMillis(150), 1);
        try (Connection connection = database.connect();
                Connection writer = database.connect()) {
            history.runner(connection, RunListener.NONE, settings)
                    .run(standing -> history.upgrade().of(standing).subList(0, 1));
            writer.setAutoCommit(false);
            execute(writer, "UPDATE t SET note = 'written' WHERE id = 40");
            assertThatThrownBy(() -> run(connection, history, heard, settings))
                    .isInstanceOf(MigrationFailedException.class)
                    .message()
                    .startsWith("""
                            The upgrade of revision r2 (step 2) failed
                              where:     r2.java
                              statement: UPDATE t SET n = n + 1 WHERE (id) > ('30'::bigint) AND (id) <= ('60'::bigint)
                            """.stripTrailing())
                    .contains(
                            "state:     its back-fill has done 30 rows, up to id = 30, as retort_step says, and the next"
                                    + " run goes on behind them")
                    .contains("\n  attempts:  2\n");
            assertThat(heard.notices).hasSize(1);
            writer.rollback();
            assertThat(new Bookkeeping(VERSIONS).steps().all(connection))
                    .singleElement()
                    .satisfies(step -> assertThat(step.describe())
                            .startsWith("upgrade of r2 stands at step 1 (running, ")
                            .endsWith("): UPDATE t SET n = n + 1; 30 rows, up to id = 30"));
            run(connection, history, heard, settings);
            assertThat(heard.notices).last().asString().endsWith("; 30 rows, up to id = 30; going on");
            assertEachRowOnce(connection, 100);
        }
    }

    @Test
    void triesABatchAgainThatADeadlockHasEnded(TestDatabase database) throws Exception {
        Runs history = Runs.of(HUNDRED_ROWS, op -> {
            op.execute("SET LOCAL enable_bitmapscan = off");
            op.backfill("t", set("n", "n + 1").inBatchesOf(30));
        });
        Heard heard = new Heard();
        try (Connection connection = database.connect();
                Connection writer = database.connect();
                Connection observer = database.connect()) {
            history.runner(connection, RunListener.NONE, RunSettings.DEFAULT)
                    .run(standing -> history.upgrade().of(standing).subList(0, 1));
            execute(connection, "SET deadlock_timeout = '2s'");
            execute(writer, "SET deadlock_timeout = '1h'");
            writer.setAutoCommit(false);
            execute(writer, "UPDATE t SET note = 'written' WHERE id = 60");
            CompletableFuture<Void> run = running(connection, history, heard, RunSettings.DEFAULT);
            awaitBlocked(observer);
            execute(writer, "UPDATE t SET note = 'written' WHERE id = 31"); // until the batch is rolled back
            writer.commit();
            run.get(1, TimeUnit.MINUTES);
            assertThat(heard.notices).singleElement().asString().contains("(ERROR: deadlock detected)");
            assertEachRowOnce(observer, 100);
            assertThat(number(observer, "SELECT count(*) FROM t WHERE note = 'written'"))
                    .isEqualTo(2);
        }
    }

    @Test
    void triesABatchAgainThatCannotBeSerialized(TestDatabase database) throws SQLException {
        Runs history = Runs.of(HUNDRED_ROWS, op -> {
            op.execute("CREATE SEQUENCE tries");
            op.execute("""
                    CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
                        IF nextval('tries') = 1 THEN RAISE EXCEPTION USING ERRCODE = 'serialization_failure'; END IF;
                        RETURN new;
                    END $$""");
            op.execute(
                    "CREATE TRIGGER refuse BEFORE UPDATE ON t FOR EACH ROW WHEN (old.id = 70) EXECUTE FUNCTION refuse()");
            COUNT_UP.accept(op);
        });
        Heard heard = new Heard();
        try (Connection connection = database.connect()) {
            run(connection, history, heard, RunSettings.DEFAULT);
            assertThat(heard.notices).hasSize(1);
            assertEachRowOnce(connection, 100);
        }
    }

    @Test
    void goesOnBehindABatchThatWasRefused(TestDatabase database) throws SQLException {
        Runs history = Runs.of(HUNDRED_ROWS, op -> {
            op.execute("ALTER TABLE t ADD CHECK (id <> 70 OR n = 0)");
            COUNT_UP.accept(op);
        });
        try (Connection connection = database.connect()) {
            assertThatThrownBy(() -> run(connection, history))
                    .hasMessageContaining("violates check constraint")
                    .hasMessageContaining(
                            "state:     its back-fill has done 60 rows, up to id = 60, as retort_step says,"
                                    + " and the next run goes on behind them");
            execute(connection, "ALTER TABLE t DROP CONSTRAINT t_check");
            run(connection, history);
            assertEachRowOnce(connection, 100);
        }
    }

    @Test
    void refusesToGoOnAsAnotherBackfill(TestDatabase database) throws SQLException {
        Runs before = Runs.of(
                HUNDRED_ROWS, op -> op.backfill("t", set("n", "100 / (70 - id)").inBatchesOf(30)));
        Runs other = Runs.of(HUNDRED_ROWS, op -> op.backfill("t", set("n", "1").inBatchesOf(30)));
        Runs faster = Runs.of(
                HUNDRED_ROWS, op -> op.backfill("t", set("n", "100 / (70 - id)").inBatchesOf(9)));
        try (Connection connection = database.connect()) {
            assertThatThrownBy(() -> run(connection, before)).hasMessageContaining("division by zero");
            assertThatThrownBy(() -> run(connection, other)).hasMessage("""
                    The upgrade of revision r2 (step 2) was changed after it was interrupted
                      where:  r2.java
                      found:  another back-fill, or another key, than that of step 1, which has done 60 rows, up to id = 60
                      wanted: the same table, assignments, condition and key; batches and pauses may change
                      next:   restore the back-fill, then run retort upgrade again
                      next:   or let it begin anew with the first row: UPDATE public.retort_step SET backfill = NULL WHERE revision = 'r2'""");
            assertThatThrownBy(() -> run(connection, faster)).hasMessageContaining("has done 69 rows, up to id = 69");
            execute(connection, "UPDATE public.retort_step SET backfill = NULL WHERE revision = 'r2'");
            run(connection, other);
            assertEachRowOnce(connection, 100);
        }
    }

    @Test
    void needsAKey(TestDatabase database) throws SQLException {
        Runs history = Runs.of(op -> {
            op.execute("CREATE TABLE logs (id integer NOT NULL, line integer UNIQUE, text text NOT NULL UNIQUE)");
            op.execute("CREATE UNIQUE INDEX ON logs (id) WHERE id > 0");
            op.execute("CREATE UNIQUE INDEX ON logs ((id + 1))");
            op.backfill("logs", set("text", "'x'").set("line", "0"));
        });
        String text = """
                Table logs has no key that a back-fill can follow
                  where:  r1.java
                  found:  neither a primary key nor a unique index over NOT NULL columns without text, line, which it changes
                  wanted: columns whose order leads through all rows
                  next:   give it one before: op.addConstraint("logs", primaryKey("id"))
                  next:   or, where the table is small, change its rows in one statement: op.execute("update logs set …")""";
        try (Connection connection = database.connect()) {
            assertThatThrownBy(() -> run(connection, history)).hasMessage(text);
            assertThatThrownBy(() -> tryOut(connection, history)).hasMessage(text);
            assertThat(number(connection, "SELECT count(*) FROM pg_class WHERE relname = 'logs'"))
                    .isZero();
            assertThat(new Bookkeeping(VERSIONS).steps().all(connection)).isEmpty();
        }
    }

    private static void tryOut(Connection connection, Runs history) throws SQLException {
        new DryRunner(connection, VERSIONS, history.graph(), RunListener.NONE)
                .run(history.upgrade().of(Standing.of(connection, new Bookkeeping(VERSIONS))));
    }

    @Test
    void isTriedInOneStatementAndRolledBack(TestDatabase database) throws SQLException {
        Runs history = Runs.of(
                HUNDRED_ROWS, op -> op.backfill("t", set("n", "100 / (70 - id)").inBatchesOf(30)));
        try (Connection connection = database.connect()) {
            assertThatThrownBy(() -> tryOut(connection, history)).hasMessageContaining("division by zero");
            tryOut(connection, Runs.of(HUNDRED_ROWS, COUNT_UP));
            assertThat(number(connection, "SELECT count(*) FROM pg_class WHERE relname = 't'"))
                    .isZero();
        }
    }

    /** The pause is outside of any transaction, so that it holds neither locks nor a snapshot. */
    @Test
    void restsBetweenBatches(TestDatabase database) throws Exception {
        Duration pause = Duration.ofMillis(400);
        Runs history = Runs.of(
                HUNDRED_ROWS,
                op -> op.backfill("t", set("n", "n + 1").inBatchesOf(30).pausing(pause)));
        Heard heard = new Heard();
        try (Connection connection = database.connect();
                Connection observer = database.connect()) {
            long start = System.nanoTime();
            CompletableFuture<Void> run = running(connection, history, heard, RunSettings.DEFAULT);
            Deadlines.await(() -> !heard.progress.isEmpty());
            Deadlines.await(() -> number(observer, """
                    SELECT count(*) FROM pg_stat_activity
                    WHERE datname = current_database() AND pid <> pg_backend_pid() AND state = 'idle'""") == 1);
            assertThat(number(observer, "SELECT count(*) FROM t WHERE n = 1")).isLessThan(100);
            run.get(1, TimeUnit.MINUTES);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(pause.multipliedBy(3));
            assertEachRowOnce(observer, 100);
        }
    }

    @Test
    void worksForAShareOfTheTime(TestDatabase database) throws SQLException {
        Runs history = Runs.of(HUNDRED_ROWS, op -> {
            op.execute("CREATE FUNCTION slow(n integer) RETURNS integer LANGUAGE sql AS"
                    + " $$ SELECT n + 1 FROM (SELECT pg_sleep(0.004)) AS slept $$");
            op.backfill("t", set("n", "slow(n)").inBatchesOf(25).withLoad(0.25));
        });
        try (Connection connection = database.connect()) {
            long start = System.nanoTime();
            run(connection, history);
            // 4 batches of at least 100 ms, 3 pauses of at least 300 ms
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(1_300));
            assertEachRowOnce(connection, 100);
        }
    }

    /** The cut ends the run's transaction; what follows it is in one of its own. */
    @Test
    void cutsTheTransactionOfARun(TestDatabase database) throws SQLException {
        Runs history = Runs.of(HUNDRED_ROWS, COUNT_UP, op -> op.execute("SELECT 1 / 0"));
        try (Connection connection = database.connect()) {
            assertThatThrownBy(() -> run(connection, history, RunListener.NONE, RunSettings.DEFAULT.inOneTransaction()))
                    .hasMessageContaining("division by zero");
            assertThat(VERSIONS.heads(connection)).containsExactly("r1");
            assertThat(number(connection, "SELECT count(*) FROM t WHERE n = 1")).isEqualTo(100);
            Runs mended = Runs.of(HUNDRED_ROWS, COUNT_UP, op -> op.execute("SELECT 1"));
            run(connection, mended, RunListener.NONE, RunSettings.DEFAULT.inOneTransaction());
            assertEachRowOnce(connection, 100);
        }
    }

    @Test
    void mayStandInAnAutocommitBlockAndBetweenOtherOperations(TestDatabase database) throws SQLException {
        Runs history = Runs.of(op -> {
            HUNDRED_ROWS.accept(op);
            op.autocommit(block -> block.backfill("t", set("n", "n + 1").inBatchesOf(30)));
            op.backfill("t", set("note", "'b'"));
            op.execute("ALTER TABLE t ALTER note SET NOT NULL");
        });
        try (Connection connection = database.connect()) {
            run(connection, history);
            assertEachRowOnce(connection, 100);
        }
    }
}
