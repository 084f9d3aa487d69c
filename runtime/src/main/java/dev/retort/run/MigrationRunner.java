package dev.retort.run;

import dev.retort.history.VersionTable;
import dev.retort.migration.Operations;
import dev.retort.problem.RetortException;
import dev.retort.revision.RevisionGraph;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Runs migrations one after the other, each in a transaction of its own together with the change of the version table:
 * after a failure the database is at the revision before. One runner at a time works on a database; others wait.
 */
public final class MigrationRunner {

    private final Connection connection;
    private final VersionTable versions;
    private final RevisionGraph graph;
    private final RunListener listener;
    private final RunSettings settings;

    /** @param connection a session with the server, not one of a pool that changes sessions between transactions */
    public MigrationRunner(
            Connection connection,
            VersionTable versions,
            RevisionGraph graph,
            RunListener listener,
            RunSettings settings) {
        this.connection = connection;
        this.versions = versions;
        this.graph = graph;
        this.listener = listener;
        this.settings = settings;
    }

    /** A runner with default settings. */
    public MigrationRunner(Connection connection, VersionTable versions, RevisionGraph graph, RunListener listener) {
        this(connection, versions, graph, listener, RunSettings.DEFAULT);
    }

    /** What is to be run on a database that is at these heads, in its order. */
    @FunctionalInterface
    public interface Plan {
        List<RunStep> of(Set<String> heads);
    }

    /**
     * Waits for its turn, and then runs what the plan says of the heads that the database is at by then.
     *
     * @return what was run
     * @throws MigrationFailedException when one fails; those before it stay, those after it are not begun
     * @throws dev.retort.problem.FailureException when another runner is at work for longer than {@code lockWait}
     * @throws SQLException when the version table cannot be read or written
     */
    public List<RunStep> run(Plan plan) throws SQLException {
        return alone(created -> {
            List<RunStep> steps = plan.of(versions.heads(connection));
            for (RunStep step : steps) {
                run(step);
            }
            return steps;
        });
    }

    /** Runs these steps, wherever the database is. */
    public void run(List<RunStep> steps) throws SQLException {
        run(heads -> steps);
    }

    /** Makes the version table name the heads that are chosen, given those that it names; runs nothing. */
    public Set<String> stamp(UnaryOperator<Set<String>> choice) throws SQLException {
        return alone(created -> {
            Set<String> heads = versions.heads(connection);
            Set<String> chosen = choice.apply(heads);
            inTransaction(() -> versions.change(connection, heads, chosen));
            return chosen;
        });
    }

    /** Makes the version table name these heads, running nothing. */
    public void stamp(Collection<String> heads) throws SQLException {
        stamp(before -> new LinkedHashSet<>(heads));
    }

    /** Creates the version table where it is missing; says whether it was. */
    public boolean ensureTables() throws SQLException {
        return !versions.exists(connection) && alone(missing -> missing);
    }

    private interface Turn<T> {
        /** @param created whether the version table was missing */
        T take(boolean created) throws SQLException;
    }

    private <T> T alone(Turn<T> turn) throws SQLException {
        RunnerLock lock = RunnerLock.acquire(connection, versions, settings.lockWait(), listener);
        try {
            boolean missing = !versions.exists(connection);
            inTransaction(() -> versions.ensure(connection));
            return turn.take(missing);
        } finally {
            lock.close();
        }
    }

    private void run(RunStep step) throws SQLException {
        long start = System.nanoTime();
        listener.started(step);
        inTransaction(() -> {
            perform(step, new Executor(connection));
            Set<String> before = versions.heads(connection);
            versions.change(connection, before, step.headsAfter(graph, before));
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
