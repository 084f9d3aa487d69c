package dev.retort.run;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Looks, in a session of its own, who keeps a statement waiting that takes long. The session is opened when the first
 * statement takes long, so that a quick run opens none.
 */
final class BlockWatch implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(BlockWatch.class.getName());
    private static final Duration MOST_PATIENCE = Duration.ofSeconds(1);

    private final Optional<ConnectionSource> source;
    private final RunListener listener;
    private final int pid;
    private final Duration patience;
    private ScheduledExecutorService watcher;
    private volatile Connection observer;
    private volatile boolean isBlind;
    private List<Blocker> last = List.of();

    private BlockWatch(Optional<ConnectionSource> source, RunListener listener, int pid, Duration patience) {
        this.source = source;
        this.listener = listener;
        this.pid = pid;
        this.patience = patience;
    }

    /** @param source opens the second session; without one nobody is looked for */
    static BlockWatch of(
            Connection watched, Optional<ConnectionSource> source, RunListener listener, RunSettings settings)
            throws SQLException {
        Duration half = settings.lockTimeout().dividedBy(2);
        Duration patience = half.isZero() || half.compareTo(MOST_PATIENCE) > 0 ? MOST_PATIENCE : half;
        try (PreparedStatement query = watched.prepareStatement("SELECT pg_backend_pid()");
                ResultSet row = query.executeQuery()) {
            row.next();
            return new BlockWatch(source, listener, row.getInt(1), patience);
        }
    }

    /** Watches one statement of a migration until what is returned is closed. */
    Watched during(RunStep step, String sql) {
        synchronized (this) {
            last = List.of();
        }
        if (source.isEmpty()) {
            return () -> {};
        }
        if (watcher == null) {
            watcher = Executors.newSingleThreadScheduledExecutor(task -> {
                Thread thread = new Thread(task, "retort-block-watch");
                thread.setDaemon(true);
                return thread;
            });
        }
        ScheduledFuture<?> looking = watcher.scheduleWithFixedDelay(
                () -> look(step, sql), patience.toMillis(), patience.toMillis(), TimeUnit.MILLISECONDS);
        return () -> looking.cancel(false);
    }

    /** A statement that is being watched. */
    @FunctionalInterface
    interface Watched extends AutoCloseable {
        @Override
        void close();
    }

    /** Who kept the last statement waiting when it was last looked. */
    synchronized List<Blocker> last() {
        return last;
    }

    private void look(RunStep step, String sql) {
        if (isBlind) {
            return;
        }
        try {
            tell(step, sql, Blocker.of(observer(), pid));
        } catch (SQLException | RuntimeException unable) {
            isBlind = true; // naming them is a service; the run does not depend on it
            LOG.log(System.Logger.Level.WARNING, "who blocks the migration cannot be looked up", unable);
        }
    }

    /** Opened without the lock: a pool that has no second connection may take its time to say so. */
    private Connection observer() throws SQLException {
        if (observer == null) {
            Connection opened = source.orElseThrow().open();
            synchronized (this) {
                if (isBlind) {
                    opened.close();
                    throw new SQLException("the run is over");
                }
                observer = opened;
            }
        }
        return observer;
    }

    private synchronized void tell(RunStep step, String sql, List<Blocker> blockers) {
        boolean isNews = !pids(blockers).equals(pids(last));
        if (!blockers.isEmpty()) {
            last = blockers;
            if (isNews) {
                listener.blocked(step, sql, blockers);
            }
        }
    }

    private static List<Integer> pids(List<Blocker> blockers) {
        return blockers.stream().map(Blocker::pid).toList();
    }

    @Override
    public void close() throws SQLException {
        if (watcher != null) {
            watcher.shutdownNow();
        }
        synchronized (this) {
            isBlind = true;
            if (observer != null) {
                observer.close();
            }
        }
    }
}
