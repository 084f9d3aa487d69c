package dev.retort.run;

import dev.retort.history.Bookkeeping;
import dev.retort.history.VersionTable;
import dev.retort.revision.RevisionGraph;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * Runs migrations as {@link MigrationRunner} would, all in one transaction that is rolled back: what fails there fails
 * here, and nothing stays but the numbers that sequences have given out.
 */
public final class DryRunner {

    static final String ROLLED_BACK = "rolled back; nothing of this migration is in the database";

    private final Connection connection;
    private final Bookkeeping configured;
    private final RevisionGraph graph;
    private final RunListener listener;

    public DryRunner(Connection connection, VersionTable versions, RevisionGraph graph, RunListener listener) {
        this.connection = connection;
        this.configured = new Bookkeeping(versions);
        this.graph = graph;
        this.listener = listener;
    }

    /**
     * Tries the steps in their order.
     *
     * @throws MigrationFailedException when one would fail
     * @throws SQLException when the version table cannot be read or written
     */
    public void run(List<RunStep> steps) throws SQLException {
        connection.setAutoCommit(false);
        try {
            Bookkeeping tables = configured.located(connection);
            tables.ensure(connection);
            SessionState before = SessionState.read(connection);
            boolean complete = true;
            for (RunStep step : steps) {
                complete &= run(tables, step, complete);
                before.restore(connection);
            }
        } finally {
            if (!connection.isClosed()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    /** Whether all of its statements were run. */
    private boolean run(Bookkeeping tables, RunStep step, boolean completeSoFar) throws SQLException {
        long start = System.nanoTime();
        listener.started(step);
        TryingOperations operations = new TryingOperations(
                connection,
                step,
                Ledger.of(connection, tables.steps(), step, Standing.of(connection, tables)),
                statement -> listener.tried(step, statement));
        try {
            MigrationRunner.perform(step, () -> step.run(operations), () -> ROLLED_BACK);
            settle(step);
        } catch (MigrationFailedException failure) {
            throw completeSoFar && operations.isComplete()
                    ? failure
                    : failure.with("note", "statements before this one were not run, which may be the reason");
        }
        Set<String> before = tables.versions().heads(connection);
        tables.versions().change(connection, before, step.headsAfter(graph, before));
        listener.finished(step, Duration.ofNanos(System.nanoTime() - start));
        return operations.isComplete();
    }

    /**
     * Checks what the commit after the migration would check, and leaves the deferrable constraints as a new transaction
     * finds them.
     */
    private void settle(RunStep step) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET CONSTRAINTS ALL IMMEDIATE");
            String deferred = deferredConstraints(statement);
            if (deferred != null) {
                statement.execute("SET CONSTRAINTS " + deferred + " DEFERRED");
            }
        } catch (SQLException refusal) {
            throw MigrationFailedException.of(step, new StatementFailedException("COMMIT", refusal), ROLLED_BACK);
        }
    }

    private static String deferredConstraints(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("""
                SELECT string_agg(DISTINCT format('%I.%I', nspname, conname), ', ')
                FROM pg_catalog.pg_constraint JOIN pg_catalog.pg_namespace ON pg_namespace.oid = connamespace
                WHERE condeferred""")) {
            row.next();
            return row.getString(1);
        }
    }
}
