package dev.retort.run;

import dev.retort.postgres.SearchPath;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A session while it runs migrations: its limits, and what else was set in it, which is as before when it is closed.
 *
 * @see <a href="https://www.postgresql.org/docs/current/runtime-config-client.html">Client connection defaults</a>
 */
final class Session implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Session.class.getName());
    private static final String LOCK = "lock_timeout";
    private static final String STATEMENT = "statement_timeout";
    private static final String IDLE = "idle_in_transaction_session_timeout";

    private final Connection connection;
    private final RunSettings settings;
    private final SessionState before;
    private final Map<String, String> limitsBefore;

    private Session(
            Connection connection, RunSettings settings, SessionState before, Map<String, String> limitsBefore) {
        this.connection = connection;
        this.settings = settings;
        this.before = before;
        this.limitsBefore = limitsBefore;
    }

    static Session open(Connection connection, RunSettings settings) throws SQLException {
        Session session = new Session(connection, settings, SessionState.read(connection), read(connection));
        session.prepare();
        return session;
    }

    private static Map<String, String> read(Connection connection) throws SQLException {
        Map<String, String> values = new LinkedHashMap<>();
        for (String name : List.of(LOCK, STATEMENT, IDLE)) {
            try (PreparedStatement query = connection.prepareStatement("SELECT pg_catalog.current_setting(?)")) {
                query.setString(1, name);
                try (ResultSet row = query.executeQuery()) {
                    row.next();
                    values.put(name, row.getString(1));
                }
            }
        }
        return values;
    }

    /** Sets what is configured; what is not stays as the role or the server has it. */
    void limit() throws SQLException {
        Map<String, String> limits = new LinkedHashMap<>(limitsBefore);
        limits.put(LOCK, text(settings.lockTimeout()));
        settings.statementTimeout().ifPresent(limit -> limits.put(STATEMENT, text(limit)));
        limits.put(IDLE, text(settings.idleTimeout()));
        SessionState.set(connection, limits);
    }

    /** Undoes what SQL of an author's own has set. */
    void reset() throws SQLException {
        before.restore(connection);
        prepare();
    }

    private void prepare() throws SQLException {
        SearchPath.secure(connection);
        limit();
    }

    /**
     * Lifts the limits for what runs outside of a transaction: it may rightly take hours, it waits for all older
     * transactions by its nature, and nobody queues behind its own lock.
     */
    void lift() throws SQLException {
        SessionState.set(connection, Map.of(LOCK, "0", STATEMENT, "0"));
    }

    /** Lifts the limit of one statement's length until the transaction's end or {@link #limitStatements}. */
    void liftStatements() throws SQLException {
        if (settings.statementTimeout().isPresent()) {
            setLocally(STATEMENT, "0");
        }
    }

    void limitStatements() throws SQLException {
        if (settings.statementTimeout().isPresent()) {
            setLocally(STATEMENT, text(settings.statementTimeout().get()));
        }
    }

    /** How often what was not given a lock is tried again. */
    int lockRetries() {
        return settings.lockRetries();
    }

    private static String text(Duration duration) {
        return duration.toMillis() + "ms";
    }

    private void setLocally(String name, String value) throws SQLException {
        try (PreparedStatement set = connection.prepareStatement("SELECT pg_catalog.set_config(?, ?, true)")) {
            set.setString(1, name);
            set.setString(2, value);
            set.execute();
        }
    }

    @Override
    public void close() throws SQLException {
        if (connection.isClosed()) {
            return;
        }
        try {
            before.restore(connection);
        } catch (SQLException lost) {
            LOG.log(System.Logger.Level.DEBUG, "the settings went with their session", lost);
        }
    }
}
