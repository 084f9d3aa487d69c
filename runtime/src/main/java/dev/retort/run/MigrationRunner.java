package dev.retort.run;

import dev.retort.environment.VersionChange;
import dev.retort.history.VersionTable;
import dev.retort.migration.Operations;
import dev.retort.problem.RetortException;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Runs migrations one after the other, each in a transaction of its own together with the change of the version table:
 * after a failure the database is at the revision before.
 */
public final class MigrationRunner {

    private final Connection connection;
    private final VersionTable versions;
    private final RevisionGraph graph;
    private final RunListener listener;

    public MigrationRunner(Connection connection, VersionTable versions, RevisionGraph graph, RunListener listener) {
        this.connection = connection;
        this.versions = versions;
        this.graph = graph;
        this.listener = listener;
    }

    /**
     * Runs the steps in their order.
     *
     * @throws MigrationFailedException when one fails; those before it stay, those after it are not begun
     * @throws SQLException when the version table cannot be read or written
     */
    public void run(List<RunStep> steps) throws SQLException {
        inTransaction(() -> versions.ensure(connection));
        for (RunStep step : steps) {
            run(step);
        }
    }

    /** Makes the version table name these heads, running nothing. */
    public void stamp(Collection<String> heads) throws SQLException {
        inTransaction(() -> {
            versions.ensure(connection);
            change(VersionChange.Kind.STAMP, Optional.empty(), versions.heads(connection), heads);
        });
    }

    private void change(
            VersionChange.Kind kind, Optional<RevisionNode> revision, Set<String> before, Collection<String> after)
            throws SQLException {
        versions.change(connection, before, after);
        listener.versionChanged(
                new VersionChange(kind, revision, before, Set.copyOf(after)),
                HeldConnection.of(
                        connection, "%s is not for this connection here: only the runner ends a transaction"));
    }

    private void run(RunStep step) throws SQLException {
        long start = System.nanoTime();
        listener.started(step);
        inTransaction(() -> {
            perform(step, new Executor(connection));
            Set<String> before = versions.heads(connection);
            change(
                    step.direction() == Direction.UPGRADE ? VersionChange.Kind.UPGRADE : VersionChange.Kind.DOWNGRADE,
                    Optional.of(step.revision()),
                    before,
                    step.headsAfter(graph, before));
        });
        listener.finished(step, Duration.ofNanos(System.nanoTime() - start));
    }

    /** Lets the migration speak; what goes wrong is told with its name. */
    static void perform(RunStep step, Operations operations) {
        try {
            step.run(operations);
        } catch (StatementFailedException failure) {
            throw MigrationFailedException.of(step, failure);
        } catch (RetortException failure) {
            throw failure;
        } catch (RuntimeException failure) {
            throw MigrationFailedException.of(step, failure);
        }
    }

    private interface Work {
        void run() throws SQLException;
    }

    private void inTransaction(Work work) throws SQLException {
        connection.setAutoCommit(false);
        try {
            work.run();
            connection.commit();
        } catch (SQLException | RuntimeException failure) {
            rollback(failure);
            throw failure;
        } finally {
            if (!connection.isClosed()) {
                connection.setAutoCommit(true);
            }
        }
    }

    /** A connection that is lost cannot roll back; the server does it then, and the first failure is what matters. */
    private void rollback(Exception failure) {
        try {
            connection.rollback();
        } catch (SQLException lost) {
            failure.addSuppressed(lost);
        }
    }
}
