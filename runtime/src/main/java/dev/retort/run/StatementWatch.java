package dev.retort.run;

import dev.retort.connection.ConnectionSource;
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
 * Looks, in a session of its own, how far a statement is that takes long, and who keeps it waiting. The session is opened
 * when the first statement takes long, so that a quick run opens none; it holds no snapshot between two looks.
 */
final class StatementWatch implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(StatementWatch.class.getName());
    private static final Duration MOST_PATIENCE = Duration.ofSeconds(1);

    /** A statement that takes less is not worth a word. */
    private static final Duration LONG = Duration.ofSeconds(1);

    private final Optional<ConnectionSource> source;
    private final RunListener listener;
    private final int pid;
    private final Duration patience;
    private ScheduledExecutorService watcher;
    private volatile Connection observer;
    private volatile boolean isBlind;
    private List<Blocker> last = List.of();
    private Optional<Look> present = Optional.empty();

    private StatementWatch(Optional<ConnectionSource> source, RunListener listener, int pid, Duration patience) {
        this.source = source;
        this.listener = listener;
        this.pid = pid;
        this.patience = patience;
    }

    /** @param source opens the second session; without one nobody is looked for */
    static StatementWatch of(
            Connection watched, Optional<ConnectionSource> source, RunListener listener, RunSettings settings)
            throws SQLException {
        Duration half = settings.lockTimeout().dividedBy(2);
        Duration patience = half.isZero() || half.compareTo(MOST_PATIENCE) > 0 ? MOST_PATIENCE : half;
        try (PreparedStatement query = watched.prepareStatement("SELECT pg_catalog.pg_backend_pid()");
                ResultSet row = query.executeQuery()) {
            row.next();
            return new StatementWatch(source, listener, row.getInt(1), patience);
        }
    }

    /**
     * Watches one statement of a migration until what is returned is closed.
     *
     * @param isPart whether how far it is, is told by others
     */
    Watched during(RunStep step, String sql, boolean isPart) {
        Look look = new Look(step, sql, isPart, System.nanoTime());
        synchronized (this) {
            last = List.of();
            present = Optional.of(look);
        }
        if (source.isEmpty()) {
            return () -> {};
        }
        ScheduledFuture<?> looking = watcher()
                .scheduleWithFixedDelay(
                        () -> look(look), patience.toMillis(), patience.toMillis(), TimeUnit.MILLISECONDS);
        return () -> {
            looking.cancel(false);
            over();
        };
    }

    /** A statement to look at. */
    private record Look(RunStep step, String sql, boolean isPart, long start) {
        Duration elapsed() {
            return Duration.ofNanos(System.nanoTime() - start);
        }
    }

    private ScheduledExecutorService watcher() {
        if (watcher == null) {
            watcher = Executors.newSingleThreadScheduledExecutor(task -> {
                Thread thread = new Thread(task, "retort-statement-watch");
                thread.setDaemon(true);
                return thread;
            });
        }
        return watcher;
    }

    /** Nothing is told of a statement behind its end. */
    private synchronized void over() {
        present = Optional.empty();
    }

    /** A statement that is being watched. */
    @FunctionalInterface
    interface Watched extends AutoCloseable {
        @Override
        void close();
    }

    /** How statements of one migration are watched. */
    @FunctionalInterface
    interface Watch {
        Watched begin(String sql, boolean isPart);
    }

    /** Who kept the last statement waiting when it was last looked. */
    synchronized List<Blocker> last() {
        return last;
    }

    private void look(Look look) {
        if (isBlind) {
            return;
        }
        try {
            tell(look, Blocker.of(observer(), pid));
            if (!look.isPart() && look.elapsed().compareTo(LONG) >= 0) {
                tell(look, ServerProgress.of(observer(), pid, look.sql(), look.elapsed()));
            }
        } catch (SQLException | RuntimeException unable) {
            if (!isBlind) { // else the run is over
                isBlind = true; // watching is a service; the run does not depend on it
                LOG.log(
                        System.Logger.Level.WARNING,
                        "The migration''s statements cannot be watched: {0}",
                        firstLine(unable));
                LOG.log(System.Logger.Level.DEBUG, "The migration's statements cannot be watched", unable);
            }
        }
    }

    private static String firstLine(Exception unable) {
        return String.valueOf(unable.getMessage()).lines().findFirst().orElse("");
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

    private synchronized void tell(Look look, List<Blocker> blockers) {
        boolean isNews = !pids(blockers).equals(pids(last));
        if (!blockers.isEmpty() && isPresent(look)) {
            last = blockers;
            if (isNews) {
                listener.blocked(look.step(), look.sql(), blockers);
            }
        }
    }

    private synchronized void tell(Look look, Progress progress) {
        if (isPresent(look)) {
            listener.progressed(look.step(), progress);
        }
    }

    private boolean isPresent(Look look) {
        return present.filter(look::equals).isPresent();
    }

    private static List<Integer> pids(List<Blocker> blockers) {
        return blockers.stream().map(Blocker::pid).toList();
    }

    @Override
    public void close() throws SQLException {
        isBlind = true;
        if (watcher != null) {
            watcher.shutdownNow();
        }
        synchronized (this) {
            if (observer != null) {
                observer.close();
            }
        }
    }
}
