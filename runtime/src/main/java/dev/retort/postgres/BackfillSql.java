package dev.retort.postgres;

import dev.retort.operation.DataOperation.Backfill;
import dev.retort.schema.Identifiers;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A back-fill as SQL. A batch is a range of the key, so that what is written in the range meanwhile is seen by its update,
 * and the condition is asked by that update itself, of each row as it then is.
 *
 * @see <a href="https://www.postgresql.org/docs/current/transaction-iso.html#XACT-READ-COMMITTED">Read Committed</a>
 */
public final class BackfillSql {

    private BackfillSql() {}

    /** All of it in one statement. */
    static String whole(Backfill backfill) {
        return updateWhere(backfill, List.of());
    }

    /**
     * Asks for the key of a table: an array of its columns and one of their types, or no row. The primary key, or another
     * one whose columns always have a value; not one that the back-fill changes, by which it would lose its way.
     */
    public static String key(Backfill backfill) {
        return """
                SELECT array_agg(a.attname::text ORDER BY place),
                    array_agg(pg_catalog.format_type(a.atttypid, a.atttypmod) ORDER BY place)
                FROM pg_catalog.pg_index i CROSS JOIN generate_series(0, i.indnkeyatts - 1) AS place
                JOIN pg_catalog.pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[place]
                WHERE i.indrelid = %s::regclass AND i.indisunique AND i.indisvalid AND NOT i.indisexclusion
                    AND i.indpred IS NULL AND i.indexprs IS NULL
                GROUP BY i.indexrelid, i.indisprimary, i.indnkeyatts
                HAVING bool_and(a.attnotnull AND a.attname::text <> ALL (%s))
                ORDER BY i.indisprimary DESC, i.indnkeyatts, i.indexrelid LIMIT 1""".formatted(
                        ScriptSql.literal(backfill.table().toSql()),
                        ScriptSql.array(backfill.update().columns()));
    }

    /** Asks the planner how many rows a table has: it knows the file's present size, and counts nothing. */
    public static String estimate(QualifiedName table) {
        return "EXPLAIN (FORMAT JSON) SELECT FROM " + table.toSql();
    }

    /**
     * Asks for the next batch: the key of its last row and the number of its rows; no row where none follows.
     *
     * @param after the key of the last batch's last row, or empty
     */
    public static String batch(Backfill backfill, RowKey key, List<String> after) {
        String rows = "SELECT " + key.sql() + " FROM " + backfill.table().toSql()
                + (after.isEmpty() ? "" : " WHERE " + key.compared(">", after)) + " ORDER BY " + key.sql() + " LIMIT "
                + backfill.update().pace().batchRows();
        return "SELECT " + key.texts() + ", count(*) OVER () FROM (" + rows + ") AS batch ORDER BY " + key.descending()
                + " LIMIT 1";
    }

    /**
     * Updates a range of the key.
     *
     * @param after the key before the range, or empty where it begins with the first row
     * @param upTo the last key of the range, or empty where it ends with the last row
     */
    public static SqlStatement update(Backfill backfill, RowKey key, List<String> after, List<String> upTo) {
        List<String> range = new ArrayList<>();
        if (!after.isEmpty()) {
            range.add(key.compared(">", after));
        }
        if (!upTo.isEmpty()) {
            range.add(key.compared("<=", upTo));
        }
        return SqlStatement.of(updateWhere(backfill, range));
    }

    private static String updateWhere(Backfill backfill, List<String> range) {
        List<String> conditions = new ArrayList<>(range);
        backfill.update().condition().ifPresent(sql -> conditions.add(range.isEmpty() ? sql : "(" + sql + ")"));
        return assignments(backfill) + (conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions));
    }

    static String assignments(Backfill backfill) {
        return backfill.update().assignments().stream()
                .map(one -> Identifiers.quoted(one.column()) + " = " + one.expression())
                .collect(Collectors.joining(", ", "UPDATE " + backfill.table().toSql() + " SET ", ""));
    }

    /** What is wrong where {@link #key} finds none. */
    public static String noKey(Backfill backfill) {
        return "Table " + backfill.table() + " has no key that a back-fill can follow";
    }
}
