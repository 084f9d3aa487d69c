package dev.retort.run;

import dev.retort.history.BackfillPlace;
import dev.retort.operation.DataOperation.Backfill;
import dev.retort.postgres.BackfillSql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How far a back-fill is, of how many rows the planner takes its table to have. */
final class BackfillProgress {

    private static final Pattern ROWS = Pattern.compile("\"Plan Rows\": (\\d+)");

    private final String what;
    private final long estimate;
    private final BackfillPlace first;
    private final long start = System.nanoTime();

    private BackfillProgress(String what, long estimate, BackfillPlace first) {
        this.what = what;
        this.estimate = estimate;
        this.first = first;
    }

    /** @param place where this run begins */
    static BackfillProgress start(Connection connection, Backfill backfill, BackfillPlace place) {
        String sql = BackfillSql.estimate(backfill.table());
        try (Statement query = connection.createStatement();
                ResultSet row = query.executeQuery(sql)) {
            row.next();
            Matcher rows = ROWS.matcher(row.getString(1)); // the first one is the whole plan's
            return new BackfillProgress(
                    "back-fill of " + backfill.table(), rows.find() ? Long.parseLong(rows.group(1)) : 0, place);
        } catch (SQLException refusal) {
            throw new StatementFailedException(sql, refusal);
        }
    }

    Progress at(BackfillPlace place) {
        Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
        long total = Math.max(estimate, place.visited());
        long doneNow = place.visited() - first.visited();
        Optional<Duration> remaining = doneNow == 0
                ? Optional.empty()
                : Optional.of(
                        Duration.ofNanos((long) ((double) elapsed.toNanos() / doneNow * (total - place.visited()))));
        return new Progress(
                what, "", OptionalLong.of(place.visited()), OptionalLong.of(total), "rows", elapsed, remaining);
    }
}
