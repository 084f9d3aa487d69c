package dev.retort.connection;

import java.net.ConnectException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * Waits for a server that is starting: nobody listens there yet, or the server says that it is not ready. Whatever else
 * a server refuses, it will refuse later too.
 *
 * @see <a href="https://www.postgresql.org/docs/current/errcodes-appendix.html">cannot_connect_now</a>
 */
final class ConnectWait {

    /** For a server that is known to be there. */
    static final ConnectWait NONE = new ConnectWait(Duration.ZERO, line -> {});

    private static final String CANNOT_CONNECT_NOW = "57P03";
    private static final Duration POLL = Duration.ofMillis(250);

    private final Duration limit;
    private final Consumer<String> progress;

    ConnectWait(Duration limit, Consumer<String> progress) {
        this.limit = limit;
        this.progress = progress;
    }

    /** Connects, again and again within the limit. */
    Connection connect(ConnectionSource source) throws SQLException {
        long end = System.nanoTime() + limit.toNanos();
        boolean told = false;
        while (true) {
            try {
                return source.open();
            } catch (SQLException refusal) {
                if (!isStarting(refusal)
                        || System.nanoTime() >= end
                        || Thread.currentThread().isInterrupted()) {
                    throw refusal;
                }
                if (!told) {
                    progress.accept("the server is not there yet; waiting up to " + limit.toSeconds() + " s for it");
                    told = true;
                }
                LockSupport.parkNanos(POLL.toNanos());
            }
        }
    }

    private static boolean isStarting(SQLException refusal) {
        for (Throwable cause = refusal; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConnectException
                    || cause instanceof SQLException server && CANNOT_CONNECT_NOW.equals(server.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
