package dev.retort.run;

import dev.retort.postgres.SearchPath;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

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
    private static final String CLIENT_CHECK = "client_connection_check_interval";
    private static final String INVALID_VALUE = "22023";

    /** How long the server goes on with a statement, and holds its locks, for a client that is gone. */
    private static final String CHECKING = "5s";

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
        SessionState before = SessionState.read(connection);
        Map<String, String> limits = read(connection);
        if ("0".equals(limits.get(CLIENT_CHECK)) && canCheckClient(connection)) {
            limits.put(CLIENT_CHECK, CHECKING);
        }
        Session session = new Session(connection, settings, before, limits);
        session.prepare();
        return session;
    }

    /** The limits that the server knows; {@value #CLIENT_CHECK} came with PostgreSQL 14. */
    private static Map<String, String> read(Connection connection) throws SQLException {
        Map<String, String> values = new LinkedHashMap<>();
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT name, pg_catalog.current_setting(name, true) FROM pg_catalog.unnest(?) AS name")) {
            query.setArray(1, connection.createArrayOf("text", new String[] {LOCK, STATEMENT, IDLE, CLIENT_CHECK}));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    values.put(row.getString(1), row.getString(2));
                }
            }
        }
        values.values().removeIf(Objects::isNull);
        return values;
    }

    /** A server whose platform cannot tell that a client is gone refuses every other value than none. */
    private static boolean canCheckClient(Connection connection) throws SQLException {
        try {
            SessionState.set(connection, Map.of(CLIENT_CHECK, CHECKING));
            return true;
        } catch (SQLException refusal) {
            if (INVALID_VALUE.equals(refusal.getSQLState())) {
                return false;
            }
            throw refusal;
        }
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
