package dev.retort.run;

import static dev.retort.migration.Ddl.bigint;
import static dev.retort.migration.Ddl.column;
import static dev.retort.run.Runs.VERSIONS;
import static dev.retort.run.Runs.execute;
import static dev.retort.run.Runs.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.migration.Operations;
import dev.retort.testing.PostgresExtension;
import dev.retort.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.postgresql.PGConnection;

/** A migration that ends the runner's transaction, in whatever way, is stopped, and the database says where it stands. */
@ExtendWith(PostgresExtension.class)
class EndedTransactionPostgresTest {

    /** SQL that the migration sends by itself, past its operations. */
    private static void send(Operations op, String sql) {
        try (Statement statement = op.connection().createStatement()) {
            statement.execute(sql);
        } catch (SQLException refusal) {
            throw new IllegalStateException(refusal);
        }
    }

    private static void assertFails(Connection connection, Runs history, String message) {
        assertThatThrownBy(() -> upgrade(connection, history))
                .isInstanceOf(MigrationFailedException.class)
                .hasMessage(message);
    }

    private static void upgrade(Connection connection, Runs history) throws SQLException {
        history.runner(connection, RunListener.NONE, RunSettings.DEFAULT).run(history.upgrade());
    }

    @Test
    void commitOfItsOwn(TestDatabase database) throws SQLException {
        Runs history = Runs.of(
                Runs.CREATE_T,
                op -> {
                    op.execute("INSERT INTO t VALUES (1)");
                    op.execute("commit");
                    op.execute("INSERT INTO t VALUES (2)");
                },
                op -> op.createTable("u", column("id", bigint())));
        try (Connection connection = database.connect()) {
            assertFails(connection, history, """
                    The upgrade of revision r2 (step 2) has ended Retort's transaction
                      where:     r2.java
                      statement: commit
                      found:     the transaction was committed
                      wanted:    its end left to Retort, which writes the version table in the same transaction
                      state:     its first 2 operations are in the database, as retort_step says, and what followed was rolled back; the next run goes on there
                      next:      run retort upgrade again; it goes on behind that statement
                      next:      for other databases, what has to be committed by itself belongs into op.autocommit(…)""");
            assertThat(VERSIONS.heads(connection)).containsExactly("r1");
            assertThat(number(connection, "SELECT count(*) FROM retort_history WHERE outcome = 'failed'"))
                    .isEqualTo(1);
            upgrade(connection, history);
            assertThat(VERSIONS.heads(connection)).containsExactly("r3");
            assertThat(number(connection, "SELECT sum(id) * 10 + count(*) FROM t"))
                    .isEqualTo(32);
            assertThat(number(connection, "SELECT count(*) FROM retort_step")).isZero();
        }
    }

    @Test
    void transactionOfItsOwn(TestDatabase database) throws SQLException {
        Runs history = Runs.of(
                Runs.CREATE_T,
                op -> op.execute("begin; INSERT INTO t VALUES (1); commit; begin; INSERT INTO t VALUES (2)"));
        try (Connection connection = database.connect()) {
            assertFails(connection, history, """
                    The upgrade of revision r2 (step 2) has ended Retort's transaction
                      where:     r2.java
                      statement: begin; INSERT INTO t VALUES (1); commit; begin; INSERT INTO t VALUES (2)
                      found:     the transaction was committed
                      wanted:    its end left to Retort, which writes the version table in the same transaction
                      state:     its first operation is in the database, as retort_step says, and what followed was rolled back; the next run goes on there
                      next:      run retort upgrade again; it goes on behind that statement
                      next:      for other databases, what has to be committed by itself belongs into op.autocommit(…)""");
            upgrade(connection, history);
            assertThat(number(connection, "SELECT count(*) FROM t")).isEqualTo(2);
            assertThat(VERSIONS.heads(connection)).containsExactly("r2");
        }
    }

    @Test
    void rollbackOfItsOwn(TestDatabase database) throws SQLException {
        Runs history = Runs.of(Runs.CREATE_T, op -> {
            op.execute("INSERT INTO t VALUES (1)");
            op.execute("rollback");
            op.execute("INSERT INTO t VALUES (2)");
        });
        try (Connection connection = database.connect()) {
            assertFails(connection, history, """
                    The upgrade of revision r2 (step 2) has ended Retort's transaction
                      where:     r2.java
                      statement: rollback
                      found:     the transaction was rolled back
                      wanted:    its end left to Retort, which writes the version table in the same transaction
                      state:     rolled back; nothing of this migration is in the database
                      next:      take the statement out of the migration, then run retort upgrade again""");
            assertThat(number(connection, "SELECT count(*) FROM t")).isZero();
            assertThat(VERSIONS.heads(connection)).containsExactly("r1");
        }
    }

    @Test
    void commitBeforeAStatementThatFails(TestDatabase database) throws SQLException {
        Runs history = Runs.of(Runs.CREATE_T, op -> op.execute("INSERT INTO t VALUES (1); commit; SELECT nonsense"));
        try (Connection connection = database.connect()) {
            assertFails(connection, history, """
                    The upgrade of revision r2 (step 2) has ended Retort's transaction
                      where:     r2.java
                      statement: INSERT INTO t VALUES (1); commit; SELECT nonsense
                      found:     the transaction was committed
                      wanted:    its end left to Retort, which writes the version table in the same transaction
                      then:      ERROR: column "nonsense" does not exist
                                   Position: 9 [42703]
                      state:     the statement's beginning is in the database, and the next run would do it again; the rest was rolled back
                      next:      take the commit and the work that is done out of the migration, then run retort upgrade again""");
            assertThat(number(connection, "SELECT count(*) FROM t")).isEqualTo(1);
        }
    }

    @Test
    void commitOnTheConnection(TestDatabase database) throws SQLException {
        Consumer<Operations> commits = op -> {
            op.createTable("u", column("id", bigint()));
            send(op, "INSERT INTO t VALUES (1)");
            send(op, "commit");
        };
        String message = """
                The upgrade of revision r2 (step 2) has ended Retort's transaction
                  where:     r2.java
                  statement: one that was sent on op.connection()
                  found:     the transaction was committed
                  wanted:    its end left to Retort, which writes the version table in the same transaction
                  state:     what it had done on op.connection() by then is in the database, and the next run would do it again; of its operations, its first operation is in the database, as retort_step says, and what followed was rolled back; the next run goes on there
                  next:      take the commit and the work that is done out of the migration, then run retort upgrade again""";
        try (Connection connection = database.connect()) {
            assertFails(connection, Runs.of(Runs.CREATE_T, commits), message);
            upgrade(connection, Runs.of(Runs.CREATE_T, op -> op.createTable("u", column("id", bigint()))));
            assertThat(number(connection, "SELECT count(*) FROM t")).isEqualTo(1);
            assertThat(VERSIONS.heads(connection)).containsExactly("r2");
        }
    }

    @Test
    void commitOnTheConnectionBeforeAnException(TestDatabase database) throws SQLException {
        Runs history = Runs.of(Runs.CREATE_T, op -> {
            send(op, "INSERT INTO t VALUES (1); commit");
            throw new IllegalStateException("no");
        });
        try (Connection connection = database.connect()) {
            assertFails(connection, history, """
                    The upgrade of revision r2 (step 2) has ended Retort's transaction
                      where:     r2.java
                      statement: one that was sent on op.connection()
                      found:     the transaction was committed
                      wanted:    its end left to Retort, which writes the version table in the same transaction
                      then:      java.lang.IllegalStateException: no
                      state:     what it had done on op.connection() by then is in the database, and the next run would do it again; the rest was rolled back
                      next:      take the commit and the work that is done out of the migration, then run retort upgrade again""");
        }
    }

    @Test
    void callsOfTheConnection(TestDatabase database) throws SQLException {
        for (Ending ending : new Ending[] {
            Connection::commit, Connection::rollback, Connection::close, given -> given.setAutoCommit(true)
        }) {
            Runs history = Runs.of(Runs.CREATE_T, op -> {
                send(op, "INSERT INTO t VALUES (1)");
                try {
                    ending.of(op.connection());
                } catch (SQLException refusal) {
                    throw new IllegalStateException(refusal.getMessage());
                }
            });
            try (Connection connection = database.connect()) {
                assertThatThrownBy(() -> upgrade(connection, history))
                        .hasMessageContaining("is not for a migration: Retort ends the transaction, together with the"
                                + " row in the version table")
                        .hasMessageContaining("rolled back; nothing of this migration is in the database");
                assertThat(number(connection, "SELECT count(*) FROM t")).isZero();
            }
        }
    }

    private interface Ending {
        void of(Connection connection) throws SQLException;
    }

    @Test
    void theDriversOwnConnectionIsReachable(TestDatabase database) throws SQLException {
        Runs history = Runs.of(op -> {
            try {
                assertThat(op.connection().unwrap(PGConnection.class).getBackendPID())
                        .isPositive();
            } catch (SQLException refusal) {
                throw new IllegalStateException(refusal);
            }
        });
        try (Connection connection = database.connect()) {
            upgrade(connection, history);
        }
    }

    @Test
    void connectionClosedBehindTheRunnersBack(TestDatabase database) throws SQLException {
        Runs history = Runs.of(Runs.CREATE_T, op -> {
            op.execute("INSERT INTO t VALUES (1)");
            try {
                op.connection().unwrap(Connection.class).close();
            } catch (SQLException refusal) {
                throw new IllegalStateException(refusal);
            }
        });
        try (Connection connection = database.connect()) {
            assertFails(connection, history, """
                    The connection was lost during the upgrade of revision r2 (step 2)
                      where:     r2.java
                      statement: RESET ALL
                      server:    This connection has been closed. [08003]
                      state:     the server rolls back what was not committed; nothing is left half done
                      next:      retort current shows where the database is
                      next:      run retort upgrade again; it goes on there""");
        }
        try (Connection connection = database.connect()) {
            assertThat(number(connection, "SELECT count(*) FROM t")).isZero();
            assertThat(VERSIONS.heads(connection)).containsExactly("r1");
        }
    }

    @Test
    void exceptionThatTheMigrationSwallows(TestDatabase database) throws SQLException {
        Runs history = Runs.of(Runs.CREATE_T, op -> {
            try {
                op.execute("SELECT nonsense");
            } catch (RuntimeException swallowed) {
                op.execute("INSERT INTO t VALUES (1)");
            }
        });
        try (Connection connection = database.connect()) {
            assertFails(connection, history, """
                    The upgrade of revision r2 (step 2) failed
                      where:     r2.java
                      statement: INSERT INTO t VALUES (1)
                      server:    ERROR: current transaction is aborted, commands ignored until end of transaction block [25P02]
                      state:     rolled back; nothing of this migration is in the database
                      next:      let the exception of the statement that failed before pass, or put a savepoint before it; then run retort upgrade again""");
        }
    }

    @Test
    void settingsEndWithTheirMigration(TestDatabase database) throws SQLException {
        Runs history = Runs.of(
                Runs.CREATE_T,
                op -> op.execute("SET search_path = ''; SET standard_conforming_strings = off; SET work_mem = '1MB';"
                        + " SET ROLE pg_monitor; SET statement_timeout = '61s'"),
                op -> op.execute(
                        "INSERT INTO t SELECT 1 WHERE pg_catalog.current_setting('statement_timeout') <> '61s'"));
        for (RunSettings settings : new RunSettings[] {RunSettings.DEFAULT, RunSettings.DEFAULT.inOneTransaction()}) {
            try (Connection connection = database.connect()) {
                execute(connection, "SET work_mem = '2MB'");
                history.runner(connection, RunListener.NONE, settings).run(history.upgrade());
                assertThat(VERSIONS.heads(connection)).containsExactly("r3");
                assertThat(number(
                                connection,
                                "SELECT count(*) FROM t WHERE current_setting('search_path') = '\"$user\", public' AND"
                                        + " current_setting('work_mem') = '2MB' AND current_user = session_user AND"
                                        + " current_setting('lock_timeout') = '0'"))
                        .isEqualTo(1);
                execute(connection, "DROP TABLE t, retort_version, retort_history, retort_step");
            }
        }
    }
}
