package dev.retort.run;

import dev.retort.history.BackfillPlace;
import dev.retort.operation.DataOperation.Backfill;
import dev.retort.postgres.BackfillSql;
import dev.retort.postgres.RowKey;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * Updates a table in ranges of its key. Each range is a transaction together with its note in the ledger, so that no row
 * is left out and none is changed twice, whenever the process ends.
 */
final class BackfillRun {

    /** A lock was not given in time, a deadlock was resolved at our cost, another transaction was in the way. */
    private static final Set<String> WORTH_ANOTHER_TRY = Set.of("55P03", "40P01", "40001");

    private final Connection connection;
    private final Ledger ledger;
    private final Session session;
    private final Statements statements;
    private final StepListener listener;

    /** @param connection one that is not in autocommit mode */
    BackfillRun(Connection connection, Ledger ledger, Session session, Statements statements, StepListener listener) {
        this.connection = connection;
        this.ledger = ledger;
        this.session = session;
        this.statements = statements;
        this.listener = listener;
    }

    /** The key that it will follow. */
    RowKey key(Backfill backfill) {
        return new RowKeys(connection, listener.step()).require(backfill);
    }

    /** Comes to the table's end, from where an earlier run has left it. */
    void run(Backfill backfill, RowKey key) {
        BackfillPlace place = ledger.place(key.columns());
        BackfillProgress progress = BackfillProgress.start(connection, backfill, place);
        boolean isLast = false;
        while (!isLast) {
            long start = System.nanoTime();
            Batch batch = tried(backfill, key, place);
            place = batch.end();
            isLast = batch.isLast();
            listener.progressed(progress.at(place));
            if (!isLast) {
                Duration work = Duration.ofNanos(System.nanoTime() - start);
                Pauses.pause(backfill.update().pace().pauseAfter(work));
            }
        }
    }

    /** @param end where the back-fill is behind it */
    private record Batch(BackfillPlace end, boolean isLast) {}

    /** A batch that has met others is rolled back, and tried again by itself when they have had their turn. */
    private Batch tried(Backfill backfill, RowKey key, BackfillPlace place) {
        Pauses pauses = new Pauses(Duration.ofMillis(500), Duration.ofSeconds(10));
        for (int attempt = 1; ; attempt++) {
            try {
                return batch(backfill, key, place);
            } catch (StatementFailedException refused) {
                if (!WORTH_ANOTHER_TRY.contains(String.valueOf(refused.refusal().getSQLState()))
                        || attempt > session.lockRetries()) {
                    throw new StatementFailedException(refused.sql(), refused.refusal(), attempt);
                }
                Rollback.of(connection, refused);
                Duration pause = pauses.next();
                listener.notice("a batch met other transactions ("
                        + refused.refusal().getMessage().lines().findFirst().orElse("") + "); rolled back, attempt "
                        + (attempt + 1) + " in " + pause.toMillis() + " ms");
                Pauses.pause(pause);
            }
        }
    }

    private Batch batch(Backfill backfill, RowKey key, BackfillPlace place) {
        String sql = BackfillSql.batch(backfill, key, place.key());
        try {
            session.liftStatements();
            Reached reached = reached(sql, place.key());
            boolean isLast = reached.rows() < backfill.update().pace().batchRows();
            long changed = statements.executePart(
                    BackfillSql.update(backfill, key, place.key(), isLast ? List.of() : reached.key()));
            BackfillPlace end = place.behind(reached.key(), reached.rows(), changed);
            commit(backfill, end, isLast);
            return new Batch(end, isLast);
        } catch (SQLException refusal) {
            throw new StatementFailedException(sql, refusal);
        }
    }

    /** @param key of the last row of a batch */
    private record Reached(List<String> key, long rows) {}

    private Reached reached(String sql, List<String> before) throws SQLException {
        try (Statement query = connection.createStatement()) {
            query.setEscapeProcessing(false);
            try (ResultSet row = query.executeQuery(sql)) {
                return row.next()
                        ? new Reached(List.of((String[]) row.getArray(1).getArray()), row.getLong(2))
                        : new Reached(before, 0);
            }
        }
    }

    private void commit(Backfill backfill, BackfillPlace end, boolean isLast) throws SQLException {
        ledger.notePlace(end);
        if (isLast) {
            ledger.noteDone(backfill);
        }
        try {
            connection.commit();
        } catch (SQLException refusal) {
            throw new StatementFailedException("COMMIT of a batch", refusal);
        }
        if (isLast) {
            ledger.committedAll();
        } else {
            ledger.committedPlace(end);
        }
    }
}
