package dev.retort.migration;

import dev.retort.operation.DataOperation.BulkInsert;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Rows as maps, brought to the columns of the first one. */
final class Rows {

    private Rows() {}

    static BulkInsert toInsert(QualifiedName table, List<Map<String, Object>> rows) {
        List<String> columns = List.copyOf(rows.get(0).keySet());
        List<List<Object>> values = new ArrayList<>();
        for (Map<String, Object> row : rows) {
            if (!row.keySet().equals(rows.get(0).keySet())) {
                throw new IllegalArgumentException("bulkInsert into " + table + ": a row has the columns "
                        + row.keySet() + ", the first one has " + columns);
            }
            List<Object> line = new ArrayList<>();
            columns.forEach(column -> line.add(row.get(column)));
            values.add(line);
        }
        return new BulkInsert(table, columns, values);
    }
}
