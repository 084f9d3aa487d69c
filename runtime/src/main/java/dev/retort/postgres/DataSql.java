package dev.retort.postgres;

import dev.retort.operation.DataOperation.BulkInsert;
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

    /** The statement for one row, its values as SQL. */
    static String insert(BulkInsert insert, List<String> values) {
        String columns = insert.columns().stream().map(Identifiers::quoted).collect(Collectors.joining(", "));
        return "INSERT INTO " + insert.table().toSql() + " (" + columns + ") VALUES (" + String.join(", ", values)
                + ")";
    }
}
