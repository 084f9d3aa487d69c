package dev.retort.postgres;

import dev.retort.operation.DataOperation.BulkInsert;
import dev.retort.operation.DataOperation.Fill;
import dev.retort.operation.DataOperation.RequireNoRows;
import dev.retort.schema.Identifiers;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Rows as SQL. */
final class DataSql {

    private DataSql() {}

    static SqlStatement insert(BulkInsert insert) {
        return new SqlStatement(
                insert(insert, Collections.nCopies(insert.columns().size(), "?")), insert.rows());
    }

    static String fill(Fill fill) {
        String column = Identifiers.quoted(fill.column());
        return "UPDATE " + fill.table().toSql() + " SET " + column + " = " + fill.expression() + " WHERE " + column
                + " IS NULL";
    }

    /** A block, so that it says its reason in a script as well. */
    static String requireNoRows(RequireNoRows require) {
        String body = """
                BEGIN
                    IF EXISTS (SELECT FROM %s%s) THEN
                        RAISE EXCEPTION USING ERRCODE = '%s', MESSAGE = %s;
                    END IF;
                END""".formatted(
                        require.table().toSql(),
                        require.condition().map(sql -> " WHERE " + sql).orElse(""),
                        RequireNoRows.SQL_STATE,
                        ScriptSql.literal("table " + require.table() + " has rows"
                                + require.condition().map(sql -> " with " + sql).orElse("") + ", and "
                                + require.reason()));
        return ScriptSql.anonymousBlock(body);
    }

    /** The statement for one row, its values as SQL. */
    static String insert(BulkInsert insert, List<String> values) {
        String columns = insert.columns().stream().map(Identifiers::quoted).collect(Collectors.joining(", "));
        return "INSERT INTO " + insert.table().toSql() + " (" + columns + ") VALUES (" + String.join(", ", values)
                + ")";
    }
}
