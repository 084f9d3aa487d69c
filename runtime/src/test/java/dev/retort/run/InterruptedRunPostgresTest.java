package dev.retort.run;

import static dev.retort.migration.Ddl.bigint;
import static dev.retort.migration.Ddl.column;
import static dev.retort.migration.Ddl.enumType;
import static dev.retort.migration.Ddl.primaryKey;
import static dev.retort.migration.Ddl.set;
import static dev.retort.run.Runs.VERSIONS;
import static dev.retort.run.Runs.execute;
import static dev.retort.run.Runs.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.history.Bookkeeping;
import dev.retort.history.LedgerStep;
import dev.retort.run.CrashingConnection.Killed;
import dev.retort.testing.PostgresExtension;
import dev.retort.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Law 7: whatever moment a run ends at, the next one goes on from there. */
@ExtendWith(PostgresExtension.class)
@Timeout(300)
class InterruptedRunPostgresTest {

    private static final Bookkeeping TABLES = new Bookkeeping(VERSIONS);

    /** Everything that a database holds, as far as the history below touches it. */
    private static final String CONTENT = """
            SELECT string_agg(line, E'\\n' ORDER BY line) FROM (
                SELECT indexdef || ' ' || indisvalid AS line FROM pg_indexes JOIN pg_index
                    ON indexrelid = format('%I.%I', schemaname, indexname)::regclass
                    WHERE schemaname = 'public' AND tablename NOT LIKE 'retort%'
                UNION ALL SELECT table_name || '.' || column_name || ' ' || udt_name FROM information_schema.columns
                    WHERE table_schema = 'public' AND table_name NOT LIKE 'retort%'
                UNION ALL SELECT 'label ' || enumlabel FROM pg_enum
                UNION ALL SELECT 'rows ' || mood || ' ' || count(*) FROM t GROUP BY mood
                UNION ALL SELECT 'steps ' || count(*) FROM retort_step
                UNION ALL SELECT 'version ' || version_num FROM retort_version
                UNION ALL SELECT 'history ' || revision || ' ' || count(*) FROM retort_history GROUP BY revision) AS lines
            """;

    private static Runs history() {
        return Runs.of(
                op -> {
                    op.createEnum("mood", "sad");
                    op.createTable(
                            "t",
                            column("id", bigint()).asIdentity(),
                            column("mood", enumType("mood")),
                            primaryKey("id"));
                },
                op -> {
                    op.execute("INSERT INTO t (mood) SELECT 'sad' FROM generate_series(1, 5)");
                    op.createIndexConcurrently("ix_a", "t", "mood");
                    op.execute("INSERT INTO t (mood) VALUES ('sad')");
                },
                op -> {
                    op.addEnumLabel("mood", "ok");
                    op.execute("INSERT INTO t (mood) VALUES (?::mood)", "ok");
                    op.autocommit(block -> {
                        block.execute("VACUUM t");
                        block.execute("CREATE INDEX CONCURRENTLY ix_b ON t (mood, id)");
                        block.execute("INSERT INTO t (mood) VALUES ('ok')");
                        block.addEnumLabel("mood", "happy");
                    });
                    op.execute("INSERT INTO t (mood) VALUES ('happy')");
                    op.dropIndexConcurrently("ix_a");
                },
                op -> op.renameColumn("t", "id", "number"),
                op -> op.renameColumn("t", "number", "id"));
    }

    private static int run(Connection connection, Runs history) throws SQLException {
        return history.runner(connection, RunListener.NONE, RunSettings.DEFAULT)
                .run(history.upgrade())
                .size();
    }

    private static String content(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(CONTENT)) {
            row.next();
            return row.getString(1);
        }
    }

    /** Ends the session as the end of its process does, and the thread's work with it. */
    private static Runnable death(Connection connection) {
        return () -> {
            try {
                connection.abort(Runnable::run);
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
            throw new Killed();
        };
    }

    private static boolean survives(TestDatabase database, int message) throws SQLException {
        try (Connection connection = database.connect()) {
            run(CrashingConnection.of(connection, message, death(connection)), history());
            return true;
        } catch (Killed end) {
            return false;
        }
    }

    @Test
    void goesOnFromEveryMomentToTheSameEnd(TestDatabase undisturbed, TestDatabase database) throws SQLException {
        AtomicInteger messages = new AtomicInteger();
        try (Connection connection = undisturbed.connect()) {
            run(CrashingConnection.of(connection, -1, () -> {}, messages), history());
        }
        String wanted = content(undisturbed);
        assertThat(messages.get()).isGreaterThan(60);
        for (int message = 1; message <= messages.get(); message++) {
            assertThat(survives(database, message)).isFalse();
            try (Connection connection = database.connect()) {
                run(connection, history());
                assertThat(content(database))
                        .as("killed before message %d of %d", message, messages.get())
                        .isEqualTo(wanted);
                execute(connection, "DROP SCHEMA public CASCADE; CREATE SCHEMA public");
            }
        }
    }

    /** A row that were changed twice would be 2, one that were left out 0. */
    @Test
    void changesEachRowOfABackfillOnce(TestDatabase database) throws SQLException {
        Runs history = Runs.of(
                op -> {
                    op.execute("CREATE TABLE t (id integer PRIMARY KEY, n integer NOT NULL DEFAULT 0)");
                    op.execute("INSERT INTO t SELECT generate_series(1, 20)");
                },
                op -> op.backfill("t", set("n", "n + 1").inBatchesOf(6)));
        boolean survived = false;
        for (int message = 1; !survived; message++) {
            try (Connection connection = database.connect()) {
                run(CrashingConnection.of(connection, message, death(connection)), history);
                survived = true;
                assertThat(message).isGreaterThan(40);
            } catch (Killed end) {
                assertThat(survived).isFalse();
            }
            try (Connection connection = database.connect()) {
                run(connection, history);
                assertThat(number(connection, "SELECT count(*) FROM t WHERE n = 1"))
                        .as("killed before message %d", message)
                        .isEqualTo(20);
                assertThat(TABLES.steps().all(connection)).isEmpty();
                execute(connection, "DROP SCHEMA public CASCADE; CREATE SCHEMA public");
            }
        }
    }

    @Test
    void goesOnAfterSeveralDeathsInARow(TestDatabase undisturbed, TestDatabase database) throws SQLException {
        try (Connection connection = undisturbed.connect()) {
            run(connection, history());
        }
        int deaths = 0;
        for (int message = 35; !survives(database, message); message += 5) {
            deaths++;
        }
        assertThat(deaths).isGreaterThan(3);
        assertThat(content(database)).isEqualTo(content(undisturbed));
    }

    @Test
    void buildsAnIndexAgainThatWasLeftInvalid(TestDatabase database) throws SQLException {
        List<String> notices = new ArrayList<>();
        RunListener listener = new RunListener() {
            @Override
            public void noticed(RunStep step, String text) {
                notices.add(text);
            }
        };
        Runs history = Runs.of(
                op -> op.createTable("u", column("n", bigint())),
                op -> op.createIndexConcurrently(
                        "u",
                        dev.retort.schema.Index.of("ux", dev.retort.schema.IndexKey.column("n"))
                                .withUnique()));
        try (Connection connection = database.connect()) {
            history.runner(connection, listener, RunSettings.DEFAULT)
                    .run(history.upgrade().of(Runs.NOTHING).subList(0, 1));
            execute(connection, "INSERT INTO u VALUES (1), (1)");
            assertThatThrownBy(() -> history.runner(connection, listener, RunSettings.DEFAULT)
                            .run(history.upgrade()))
                    .isInstanceOf(MigrationFailedException.class)
                    .hasMessageContaining("statement: CREATE UNIQUE INDEX CONCURRENTLY ux ON u (n)");
            assertThat(VERSIONS.heads(connection)).containsExactly("r1");
            assertThat(TABLES.steps().all(connection)).singleElement().satisfies(step -> {
                assertThat(step.revision()).isEqualTo("r2");
                assertThat(step.step()).isEqualTo(1);
                assertThat(step.state()).isEqualTo(LedgerStep.State.PENDING);
                assertThat(step.statement()).isEqualTo("CREATE UNIQUE INDEX CONCURRENTLY ux ON u (n)");
            });
            execute(connection, "DELETE FROM u");
            history.runner(connection, listener, RunSettings.DEFAULT).run(history.upgrade());
            assertThat(notices).contains("dropping index ux, which is invalid: its build was interrupted or failed");
            assertThat(number(
                            connection,
                            "SELECT count(*) FROM pg_index WHERE indexrelid = 'ux'::regclass AND indisvalid"))
                    .isEqualTo(1);
            assertThat(TABLES.steps().all(connection)).isEmpty();
            assertThat(
                            number(
                                    connection,
                                    "SELECT count(*) FROM retort_history WHERE revision = 'r2' AND outcome = 'failed'"
                                            + " AND error LIKE 'The upgrade of revision r2 (step 2) failed%' AND os_user LIKE '%@%'"))
                    .isEqualTo(1);
        }
    }

    @Test
    void saysWhatIsThereOfAMigrationThatFailedBehindACut(TestDatabase database) throws SQLException {
        Runs history = Runs.of(op -> {
            op.createTable("u", column("n", bigint()));
            op.createIndexConcurrently("ix", "u", "n");
            op.execute("INSERT INTO nowhere VALUES (1)");
        });
        try (Connection connection = database.connect()) {
            assertThatThrownBy(() -> run(connection, history))
                    .hasMessageContaining("state:     its first 2 operations are in the database, as retort_step says,"
                            + " and what followed was rolled back; the next run goes on there");
            execute(connection, "CREATE TABLE nowhere (n int)");
            assertThat(run(connection, history)).isEqualTo(1);
        }
    }

    @Test
    void refusesAMigrationThatChangedInWhatIsThere(TestDatabase database) throws SQLException {
        Runs before = Runs.of(op -> {
            op.createTable("u", column("n", bigint()));
            op.createIndexConcurrently("ix", "u", "n");
            op.execute("INSERT INTO nowhere VALUES (1)");
        });
        Runs after = Runs.of(op -> {
            op.createTable("v", column("n", bigint()));
            op.createIndexConcurrently("ix", "u", "n");
            op.execute("SELECT 1");
        });
        try (Connection connection = database.connect()) {
            assertThatThrownBy(() -> run(connection, before)).isInstanceOf(MigrationFailedException.class);
            assertThatThrownBy(() -> run(connection, after)).hasMessage("""
                    The upgrade of revision r1 (step 1) was changed after it was interrupted
                      where:  r1.java
                      found:  other operations among the first 2, which are in the database
                      wanted: the same as before; what follows them may change
                      next:   restore these operations, then run retort upgrade again
                      next:   or finish by hand what is missing, then: retort stamp r1""");
        }
    }

    @Test
    void refusesToRepeatWorkInJava(TestDatabase database) throws SQLException {
        Runs history = Runs.of(op -> {
            op.createTable("u", column("n", bigint()));
            try {
                execute(op.connection(), "INSERT INTO u VALUES (1)");
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
            op.createIndexConcurrently("ix", "u", "n");
            op.execute("INSERT INTO nowhere VALUES (1)");
        });
        try (Connection connection = database.connect()) {
            assertThatThrownBy(() -> run(connection, history)).isInstanceOf(MigrationFailedException.class);
            assertThatThrownBy(() -> run(connection, history))
                    .hasMessageStartingWith(
                            "The upgrade of revision r1 (step 1) cannot go on where it was interrupted");
            assertThat(number(connection, "SELECT count(*) FROM u")).isEqualTo(1);
        }
    }

    @Test
    void tellsWhereToPutWhatRunsOutsideOnly(TestDatabase database) throws SQLException {
        Runs history = Runs.of(op -> op.execute("VACUUM"));
        try (Connection connection = database.connect()) {
            assertThatThrownBy(() -> run(connection, history))
                    .hasMessageContaining("next:      write the statement into op.autocommit(…), which leaves the"
                            + " transaction, then run retort upgrade again");
        }
    }

    @Test
    void runsEverythingInOneTransactionIfAsked(TestDatabase database) throws SQLException {
        Runs history = Runs.of(Runs.CREATE_T, op -> op.execute("INSERT INTO nowhere VALUES (1)"));
        try (Connection connection = database.connect()) {
            assertThatThrownBy(
                            () -> history.runner(connection, RunListener.NONE, RunSettings.DEFAULT.inOneTransaction())
                                    .run(history.upgrade()))
                    .isInstanceOf(MigrationFailedException.class);
            assertThat(VERSIONS.heads(connection)).isEmpty();
            execute(connection, "CREATE TABLE nowhere (n int)");
            history.runner(connection, RunListener.NONE, RunSettings.DEFAULT.inOneTransaction())
                    .run(history.upgrade());
            assertThat(VERSIONS.heads(connection)).containsExactly("r2");
        }
    }

    @Test
    void cutsTheOneTransactionForALabelOfAnEarlierMigration(TestDatabase database) throws SQLException {
        Runs history = Runs.of(
                op -> op.createEnum("mood", "sad"),
                op -> op.addEnumLabel("mood", "ok"),
                op -> op.createTable("u", column("m", enumType("mood")).defaultTo("'ok'")),
                op -> op.execute("INSERT INTO nowhere VALUES (1)"));
        RunSettings settings = RunSettings.DEFAULT.inOneTransaction();
        try (Connection connection = database.connect()) {
            history.runner(connection, RunListener.NONE, settings)
                    .run(standing -> history.upgrade().of(standing).subList(0, 1));
            assertThatThrownBy(() -> history.runner(connection, RunListener.NONE, settings)
                            .run(history.upgrade()))
                    .isInstanceOf(MigrationFailedException.class);
            assertThat(VERSIONS.heads(connection)).containsExactly("r2");
            execute(connection, "CREATE TABLE nowhere (n int)");
            history.runner(connection, RunListener.NONE, settings).run(history.upgrade());
            assertThat(VERSIONS.heads(connection)).containsExactly("r4");
            assertThat(TABLES.steps().all(connection)).isEmpty();
        }
    }
}
