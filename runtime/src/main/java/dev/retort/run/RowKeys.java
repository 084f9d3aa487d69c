package dev.retort.run;

import dev.retort.operation.DataOperation.Backfill;
import dev.retort.postgres.BackfillSql;
import dev.retort.postgres.RowKey;
import dev.retort.problem.FailureException;
import dev.retort.problem.Problem;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Looks for the key by which a back-fill goes through its table. */
final class RowKeys {

    private final Connection connection;
    private final RunStep step;

    RowKeys(Connection connection, RunStep step) {
        this.connection = connection;
        this.step = step;
    }

    /** @throws FailureException if the table has none */
    RowKey require(Backfill backfill) {
        String sql = BackfillSql.key(backfill);
        try (Statement query = connection.createStatement();
                ResultSet row = query.executeQuery(sql)) {
            if (!row.next()) {
                throw missing(backfill);
            }
            return new RowKey(List.of((String[]) row.getArray(1).getArray()), List.of((String[])
                    row.getArray(2).getArray()));
        } catch (SQLException refusal) {
            throw new StatementFailedException(sql, refusal);
        }
    }

    private FailureException missing(Backfill backfill) {
        String table = "\"" + backfill.table() + "\"";
        return new FailureException(Problem.of(BackfillSql.noKey(backfill))
                .where(step.revision().location())
                .found("neither a primary key nor a unique index over NOT NULL columns without "
                        + String.join(", ", backfill.update().columns()) + ", which it changes")
                .wanted("columns whose order leads through all rows")
                .next("give it one before: op.addConstraint(" + table + ", primaryKey(\"id\"))")
                .next("or, where the table is small, change its rows in one statement: op.execute(\"update "
                        + backfill.table().toSql() + " set …\")"));
    }
}
