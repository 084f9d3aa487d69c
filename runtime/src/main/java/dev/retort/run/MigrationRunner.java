package dev.retort.run;

import dev.retort.connection.ConnectionSource;
import dev.retort.environment.VersionChange;
import dev.retort.history.Bookkeeping;
import dev.retort.history.Grants;
import dev.retort.history.HistoryEntry;
import dev.retort.history.ProcessOwner;
import dev.retort.history.VersionTable;
import dev.retort.problem.RetortException;
import dev.retort.revision.RevisionGraph;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Runs migrations one after the other, each in a transaction of its own together with the change of the version table:
 * after a failure the database is at the revision before. What PostgreSQL refuses inside a transaction runs outside, noted
 * in the ledger, and an interrupted migration goes on there. One runner at a time works on a database; others wait.
 */
public final class MigrationRunner {

    private final Connection connection;
    private final Bookkeeping tables;
    private final RevisionGraph graph;
    private final RunListener listener;
    private final RunSettings settings;
    private final Optional<ConnectionSource> source;

    /** @param connection a session with the server, not one of a pool that changes sessions between transactions */
    public MigrationRunner(
            Connection connection,
            VersionTable versions,
            RevisionGraph graph,
            RunListener listener,
            RunSettings settings) {
        this.connection = connection;
        this.tables = new Bookkeeping(versions);
        this.graph = graph;
        this.listener = listener;
        this.settings = settings;
        this.source = Optional.empty();
    }

    private MigrationRunner(MigrationRunner other, ConnectionSource source) {
        this.connection = other.connection;
        this.tables = other.tables;
        this.graph = other.graph;
        this.listener = other.listener;
        this.settings = other.settings;
        this.source = Optional.of(source);
    }

    /** The same runner with a way to open a second session, in which it sees who keeps the first one waiting. */
    public MigrationRunner observedThrough(ConnectionSource newSource) {
        return new MigrationRunner(this, newSource);
    }

    /** A runner with default settings. */
    public MigrationRunner(Connection connection, VersionTable versions, RevisionGraph graph, RunListener listener) {
        this(connection, versions, graph, listener, RunSettings.DEFAULT);
    }

    /** What is to be run on a database that stands there, in its order. */
    @FunctionalInterface
    public interface Plan {
        List<RunStep> of(Standing standing);
    }

    /**
     * Waits for its turn, and then runs what the plan says of where the database stands by then.
     *
     * @return what was run
     * @throws MigrationFailedException when one fails; those before it stay, those after it are not begun
     * @throws dev.retort.problem.FailureException when another runner is at work for longer than {@code lockWait}
     * @throws SQLException when the version table cannot be read or written
     */
    public List<RunStep> run(Plan plan) throws SQLException {
        return alone((located, created) -> {
            Standing standing = Standing.of(connection, located);
            List<RunStep> steps = plan.of(standing);
            if (!steps.isEmpty()) {
                run(located, steps, standing, Session.open(connection, settings));
            }
            return steps;
        });
    }

    private void run(Bookkeeping located, List<RunStep> steps, Standing standing, Session session) throws SQLException {
        StatementWatch watch = StatementWatch.of(connection, source, listener, settings);
        try {
            new RetryingRun(connection, located, graph, listener, settings, session, watch, source)
                    .run(steps, standing);
        } finally {
            watch.close();
            session.close();
        }
    }

    /** Runs these steps, wherever the database is. */
    public void run(List<RunStep> steps) throws SQLException {
        run(standing -> steps);
    }

    /** Makes the version table name the heads that are chosen, given those that it names; runs nothing. */
    public Set<String> stamp(UnaryOperator<Set<String>> choice) throws SQLException {
        return alone((located, created) -> {
            long start = System.nanoTime();
            Set<String> heads = located.versions().heads(connection);
            Set<String> chosen = choice.apply(heads);
            inTransaction(() -> {
                located.steps().clear(connection);
                List<HistoryEntry> entries = HistoryEntry.stamps(chosen, this::message).stream()
                        .map(entry -> entry.by(ProcessOwner.name(), Duration.ofNanos(System.nanoTime() - start)))
                        .toList();
                new VersionChanges(connection, located, listener)
                        .change(VersionChange.Kind.STAMP, Optional.empty(), heads, chosen, entries);
            });
            return chosen;
        });
    }

    private String message(String revision) {
        return graph.contains(revision) ? graph.get(revision).message() : "";
    }

    /** Makes the version table name these heads, running nothing. */
    public void stamp(Collection<String> heads) throws SQLException {
        stamp(before -> new LinkedHashSet<>(heads));
    }

    /** Notes that the database has what these migrations say now, whatever they said when they were applied. */
    public void accept(List<RunStep> accepted) throws SQLException {
        alone((located, created) -> {
            for (RunStep step : accepted) {
                HistoryEntry entry = HistoryEntry.of(
                        Optional.of(step.revision().id()),
                        HistoryEntry.STAMP,
                        step.revision().message(),
                        MigrationMeaning.checksum(step.migration(), step.source()));
                located.history().append(connection, entry.by(ProcessOwner.name(), Duration.ZERO));
            }
            return null;
        });
    }

    /** Creates the tables that Retort keeps in a database, where one is missing; says whether one was. */
    public boolean ensureTables() throws SQLException {
        return !tables.exists(connection) && alone((located, created) -> created);
    }

    private interface Turn<T> {
        /**
         * @param located the tables by their full names
         * @param created whether one was missing
         */
        T take(Bookkeeping located, boolean created) throws SQLException;
    }

    private <T> T alone(Turn<T> turn) throws SQLException {
        connection.setAutoCommit(true);
        Pooling.refuse(connection, source);
        Bookkeeping located = tables.located(connection);
        RunnerLock lock = RunnerLock.acquire(connection, located.versions(), settings.lockWait(), listener);
        try {
            Grants.requireToWrite(connection, located);
            boolean missing = !located.exists(connection);
            if (missing) {
                inTransaction(() -> located.ensure(connection));
            }
            return turn.take(located, missing);
        } finally {
            lock.close();
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
            Rollback.of(connection, failure);
            throw failure;
        } finally {
            Rollback.leave(connection);
        }
    }

    /**
     * Lets a migration speak; what goes wrong is told with its name.
     *
     * @param state what is in the database after a failure
     */
    static void perform(RunStep step, Runnable work, Supplier<String> state) {
        try {
            work.run();
        } catch (StatementFailedException failure) {
            throw MigrationFailedException.of(step, failure, state.get());
        } catch (TransactionEndedException ended) {
            throw MigrationFailedException.of(step, ended, state.get());
        } catch (RetortException failure) {
            throw failure;
        } catch (RuntimeException failure) {
            throw MigrationFailedException.of(step, failure, state.get());
        }
    }
}
