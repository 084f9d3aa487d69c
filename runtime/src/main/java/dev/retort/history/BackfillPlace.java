package dev.retort.history;

import java.util.List;

/**
 * How far a back-fill is, as the ledger notes it with each batch.
 *
 * @param meaning the checksum up to and with the back-fill, which another one does not go on with
 * @param columns the key whose order it follows
 * @param key the values of the last row that it has visited, as text; empty before the first row
 * @param visited how many rows it has come by
 * @param changed how many of them it has changed
 */
public record BackfillPlace(String meaning, List<String> columns, List<String> key, long visited, long changed) {

    public BackfillPlace {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
    }

    /** Before the first row. */
    public static BackfillPlace start(String meaning, List<String> columns) {
        return new BackfillPlace(meaning, columns, List.of(), 0, 0);
    }

    /** Whether another place is one of the same back-fill by the same key. */
    public boolean isOf(BackfillPlace other) {
        return meaning.equals(other.meaning) && columns.equals(other.columns);
    }

    /** Behind a batch. */
    public BackfillPlace behind(List<String> lastKey, long visitedRows, long changedRows) {
        return new BackfillPlace(meaning, columns, lastKey, visited + visitedRows, changed + changedRows);
    }

    /** The place as a clause: {@code 12000 rows, up to id = 12000}. */
    public String describe() {
        return visited + " rows"
                + (key.isEmpty() ? "" : ", up to " + String.join(", ", columns) + " = " + String.join(", ", key));
    }
}
