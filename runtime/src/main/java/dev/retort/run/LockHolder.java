package dev.retort.run;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The session that holds the runner's lock.
 *
 * @param pid its server process
 * @param host where its client is: an address, or {@code local} for a Unix socket
 * @param application its {@code application_name}
 * @param connected how long the session has lasted
 * @param state {@code active}, {@code idle in transaction} and so on
 * @param statement its present statement, or its last one where it is idle; empty where the server does not show it
 */
public record LockHolder(int pid, String host, String application, Duration connected, String state, String statement) {

    /**
     * A session with the advisory lock of one key in this database.
     *
     * @see <a href="https://www.postgresql.org/docs/current/view-pg-locks.html">pg_locks</a>: the two halves of a bigint
     *     key are in {@code classid} and {@code objid}, and {@code objsubid} is 1
     */
    private static final String QUERY = """
            SELECT a.pid, coalesce(host(a.client_addr), 'local') AS host, coalesce(a.application_name, '') AS application,
                   (extract(epoch FROM clock_timestamp() - a.backend_start) * 1000)::bigint AS connected,
                   coalesce(a.state, '') AS state, coalesce(a.query, '') AS statement
            FROM pg_catalog.pg_locks l JOIN pg_catalog.pg_stat_activity a ON a.pid = l.pid
            WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 1
              AND l.database = (SELECT oid FROM pg_catalog.pg_database WHERE datname = current_database())
              AND (l.classid::bigint << 32 | l.objid::bigint) = ?
            """;

    static Optional<LockHolder> of(Connection connection, long key) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(QUERY)) {
            query.setLong(1, key);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(read(row)) : Optional.empty();
            }
        }
    }

    private static LockHolder read(ResultSet row) throws SQLException {
        return new LockHolder(
                row.getInt("pid"),
                row.getString("host"),
                row.getString("application"),
                Duration.ofMillis(row.getLong("connected")),
                row.getString("state"),
                row.getString("statement"));
    }

    /** The holder on a line: {@code pid 4711 (retort, 10.0.0.7), connected for 12 s, active: ALTER TABLE …}. */
    public String describe() {
        List<String> parts = new ArrayList<>();
        parts.add("pid " + pid + " (" + (application.isEmpty() ? "" : application + ", ") + host + ")");
        parts.add("connected for " + Durations.text(connected));
        parts.add(state + (statement.isBlank() ? "" : ": " + Statements.shortened(statement)));
        return String.join(", ", parts);
    }

    /** Whether it is the same session at the same work. */
    boolean isLike(LockHolder other) {
        return pid == other.pid && statement.equals(other.statement);
    }
}
