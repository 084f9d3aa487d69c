package dev.retort.run;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The limits of a session while it runs migrations; they are as before when it is closed.
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
    private final Map<String, String> before;

    private Session(Connection connection, RunSettings settings, Map<String, String> before) {
        this.connection = connection;
        this.settings = settings;
        this.before = before;
    }

    static Session open(Connection connection, RunSettings settings) throws SQLException {
        Session session = new Session(connection, settings, read(connection));
        session.limit();
        return session;
    }

    private static Map<String, String> read(Connection connection) throws SQLException {
        Map<String, String> values = new LinkedHashMap<>();
        for (String name : List.of(LOCK, STATEMENT, IDLE)) {
            try (PreparedStatement query = connection.prepareStatement("SELECT current_setting(?)")) {
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
        Map<String, String> limits = new LinkedHashMap<>(before);
        limits.put(LOCK, text(settings.lockTimeout()));
        settings.statementTimeout().ifPresent(limit -> limits.put(STATEMENT, text(limit)));
        limits.put(IDLE, text(settings.idleTimeout()));
        set(limits);
    }

    /**
     * Lifts the limits for what runs outside of a transaction: it may rightly take hours, it waits for all older
     * transactions by its nature, and nobody queues behind its own lock.
     */
    void lift() throws SQLException {
        set(Map.of(LOCK, "0", STATEMENT, "0"));
    }

    /** Lifts the limit of one statement's length until the transaction's end or {@link #limitStatements}. */
    void liftStatements() throws SQLException {
        if (settings.statementTimeout().isPresent()) {
            setting(STATEMENT, "0", true);
        }
    }

    void limitStatements() throws SQLException {
        if (settings.statementTimeout().isPresent()) {
            setting(STATEMENT, text(settings.statementTimeout().get()), true);
        }
    }

    private static String text(Duration duration) {
        return duration.toMillis() + "ms";
    }

    private void set(Map<String, String> values) throws SQLException {
        for (Map.Entry<String, String> value : values.entrySet()) {
            setting(value.getKey(), value.getValue(), false);
        }
    }

    private void setting(String name, String value, boolean local) throws SQLException {
        try (PreparedStatement set = connection.prepareStatement("SELECT set_config(?, ?, ?)")) {
            set.setString(1, name);
            set.setString(2, value);
            set.setBoolean(3, local);
            set.execute();
        }
    }

    @Override
    public void close() throws SQLException {
        if (connection.isClosed()) {
            return;
        }
        try {
            set(before);
        } catch (SQLException lost) {
            LOG.log(System.Logger.Level.DEBUG, "the settings went with their session", lost);
        }
    }
}
