package dev.retort.run;

import dev.retort.history.VersionTable;
import dev.retort.problem.FailureException;
import dev.retort.problem.Problem;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/**
 * Makes a runner the only one of its database and version table: an advisory lock that the server gives back when the
 * session ends, however it ends.
 *
 * <p>Whoever waits asks again and again, each time in a transaction of its own. A session that waited inside
 * {@code pg_advisory_lock} would hold a snapshot all the time, and a {@code CREATE INDEX CONCURRENTLY} of the holder waits
 * for all older snapshots: both would wait for ever.
 *
 * @see <a href="https://www.postgresql.org/docs/current/explicit-locking.html#ADVISORY-LOCKS">Advisory locks</a>
 */
final class RunnerLock implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(RunnerLock.class.getName());

    private final Connection connection;
    private final VersionTable versions;
    private final long key;

    private RunnerLock(Connection connection, VersionTable versions) throws SQLException {
        this.connection = connection;
        this.versions = versions;
        this.key = versions.lockKey(connection);
    }

    /**
     * Takes the lock.
     *
     * @param limit how long to wait for another runner
     * @param listener hears whom it waits for
     * @throws FailureException if the other one is not done within the limit
     */
    static RunnerLock acquire(Connection connection, VersionTable versions, Duration limit, RunListener listener)
            throws SQLException {
        RunnerLock lock = new RunnerLock(connection, versions);
        lock.waitFor(limit, listener);
        return lock;
    }

    private void waitFor(Duration limit, RunListener listener) throws SQLException {
        long start = System.nanoTime();
        Pauses pauses = new Pauses(Duration.ofMillis(50), Duration.ofSeconds(1));
        Optional<LockHolder> last = Optional.empty();
        while (!ask("SELECT pg_catalog.pg_try_advisory_lock(?)")) {
            Duration waited = Duration.ofNanos(System.nanoTime() - start);
            Optional<LockHolder> holder = LockHolder.of(connection, key);
            if (waited.compareTo(limit) >= 0) {
                throw tooLong(waited, holder.or(lastOf(last)));
            }
            if (holder.isPresent() && !last.map(holder.get()::isLike).orElse(false)) {
                listener.waiting(holder.get(), waited);
                last = holder;
            }
            pauses.pause();
        }
    }

    private static java.util.function.Supplier<Optional<LockHolder>> lastOf(Optional<LockHolder> last) {
        return () -> last;
    }

    private boolean ask(String sql) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setLong(1, key);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    private FailureException tooLong(Duration waited, Optional<LockHolder> holder) throws SQLException {
        Problem problem = Problem.of("Another runner is at work on this database")
                .where("lock of " + versions.name().name() + " in database " + connection.getCatalog())
                .found(holder.map(LockHolder::describe).orElse("a session that the server does not show"))
                .wanted("its end within " + Durations.text(waited) + " (lock_wait)")
                .next("wait for its end and run the command again, or set lock_wait to more");
        return new FailureException(
                holder.map(session -> problem.next("or, if it hangs, end it: SELECT pg_terminate_backend("
                                + session.pid() + "); then run the command again"))
                        .orElse(problem));
    }

    /** Gives the lock back. The server has done it already where the session is gone. */
    @Override
    public void close() throws SQLException {
        if (connection.isClosed()) {
            return;
        }
        try {
            ask("SELECT pg_catalog.pg_advisory_unlock(?)");
        } catch (SQLException lost) {
            LOG.log(System.Logger.Level.DEBUG, "the lock went with its session", lost);
        }
    }
}
