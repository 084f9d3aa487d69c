package dev.retort.run;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A session that keeps a statement of a migration waiting.
 *
 * @param pid its server process
 * @param host where its client is
 * @param application its {@code application_name}
 * @param state {@code active}, {@code idle in transaction} and so on
 * @param age how long its transaction has lasted
 * @param statement its present or last statement
 */
public record Blocker(int pid, String host, String application, String state, Duration age, String statement) {

    /** @see <a href="https://www.postgresql.org/docs/current/functions-info.html">pg_blocking_pids</a> */
    private static final String QUERY = """
            SELECT pid, coalesce(host(client_addr), 'local') AS host, coalesce(application_name, '') AS application,
                   coalesce(state, '') AS state, coalesce(query, '') AS statement,
                   (extract(epoch FROM clock_timestamp() - coalesce(xact_start, backend_start)) * 1000)::bigint AS age
            FROM pg_catalog.pg_stat_activity WHERE pid = ANY (pg_catalog.pg_blocking_pids(?)) ORDER BY age DESC, pid
            """;

    /** Those who keep a session waiting, the oldest first; asked in another session. */
    static List<Blocker> of(Connection observer, int pid) throws SQLException {
        List<Blocker> blockers = new ArrayList<>();
        try (PreparedStatement query = observer.prepareStatement(QUERY)) {
            query.setInt(1, pid);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    blockers.add(new Blocker(
                            row.getInt("pid"),
                            row.getString("host"),
                            row.getString("application"),
                            row.getString("state"),
                            Duration.ofMillis(row.getLong("age")),
                            row.getString("statement")));
                }
            }
        }
        return blockers;
    }

    /** The session on a line: {@code pid 4711 (psql, 10.0.0.7), idle in transaction for 3 min: SELECT …}. */
    public String describe() {
        return "pid " + pid + " (" + (application.isEmpty() ? "" : application + ", ") + host + "), " + state + " for "
                + Durations.text(age) + ": " + Statements.shortened(statement);
    }
}
