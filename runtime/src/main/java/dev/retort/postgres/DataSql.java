package dev.retort.postgres;

import dev.retort.operation.DataOperation.BulkInsert;
import dev.retort.schema.Identifiers;
import java.util.Collections;
import java.util.stream.Collectors;

/** Rows as SQL. */
final class DataSql {

    private DataSql() {}

    static SqlStatement insert(BulkInsert insert) {
        String columns = insert.columns().stream().map(Identifiers::quoted).collect(Collectors.joining(", "));
        String marks = String.join(", ", Collections.nCopies(insert.columns().size(), "?"));
        return new SqlStatement(
                "INSERT INTO " + insert.table().toSql() + " (" + columns + ") VALUES (" + marks + ")", insert.rows());
    }
}
