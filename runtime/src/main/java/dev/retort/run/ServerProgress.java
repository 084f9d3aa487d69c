package dev.retort.run;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What the server reports of the statement that another session is at. It counts within a phase, and says nothing of most
 * statements: for those only the time is known.
 *
 * @see <a href="https://www.postgresql.org/docs/current/progress-reporting.html">Progress reporting</a>
 */
final class ServerProgress {

    private static final int FIRST_WITH_COPY = 14;

    private static final String REPORTS = """
            SELECT pid, phase,
                CASE WHEN phase LIKE 'waiting%' THEN lockers_done WHEN blocks_total > 0 THEN blocks_done ELSE tuples_done END
                    AS done,
                CASE WHEN phase LIKE 'waiting%' THEN lockers_total WHEN blocks_total > 0 THEN blocks_total ELSE tuples_total END
                    AS total,
                CASE WHEN phase LIKE 'waiting%' THEN 'transactions' WHEN blocks_total > 0 THEN 'blocks' ELSE 'rows' END AS unit
            FROM pg_catalog.pg_stat_progress_create_index
            UNION ALL SELECT pid, phase,
                CASE WHEN heap_blks_total > 0 THEN heap_blks_scanned ELSE heap_tuples_scanned END, heap_blks_total,
                CASE WHEN heap_blks_total > 0 THEN 'blocks' ELSE 'rows' END
            FROM pg_catalog.pg_stat_progress_cluster
            UNION ALL SELECT pid, phase,
                CASE WHEN phase = 'vacuuming heap' THEN heap_blks_vacuumed ELSE heap_blks_scanned END,
                heap_blks_total, 'blocks'
            FROM pg_catalog.pg_stat_progress_vacuum
            UNION ALL SELECT pid, phase, sample_blks_scanned, sample_blks_total, 'blocks'
            FROM pg_catalog.pg_stat_progress_analyze
            """;

    private static final String COPY = """
            UNION ALL SELECT pid, lower(command), bytes_processed, bytes_total, 'bytes'
            FROM pg_catalog.pg_stat_progress_copy
            """;

    private ServerProgress() {}

    /** How far a session is, asked in another one. */
    static Progress of(Connection observer, int pid, String sql, Duration elapsed) throws SQLException {
        String reports = REPORTS + (observer.getMetaData().getDatabaseMajorVersion() >= FIRST_WITH_COPY ? COPY : "");
        try (PreparedStatement query =
                observer.prepareStatement("SELECT coalesce(phase, '') AS phase, done, total, unit FROM (" + reports
                        + ") AS report WHERE pid = ?")) {
            query.setInt(1, pid);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? reported(row, sql, elapsed) : unreported(sql, elapsed);
            }
        }
    }

    private static Progress reported(ResultSet row, String sql, Duration elapsed) throws SQLException {
        long done = row.getLong("done");
        long total = row.getLong("total");
        return new Progress(
                Statements.shortened(sql),
                row.getString("phase"),
                total > 0 || done > 0 ? OptionalLong.of(done) : OptionalLong.empty(),
                total > 0 ? OptionalLong.of(Math.max(done, total)) : OptionalLong.empty(),
                row.getString("unit"),
                elapsed,
                Optional.empty());
    }

    private static Progress unreported(String sql, Duration elapsed) {
        return new Progress(
                Statements.shortened(sql),
                "",
                OptionalLong.empty(),
                OptionalLong.empty(),
                "",
                elapsed,
                Optional.empty());
    }
}
