package dev.retort.schema;

import java.util.List;
import java.util.stream.Stream;

/**
 * How a table's rows are kept.
 *
 * @param unlogged without write-ahead log: fast, and empty after a crash
 * @param storage storage parameters as SQL text, {@code fillfactor=70}, sorted
 * @see <a href="https://www.postgresql.org/docs/current/sql-createtable.html">CREATE TABLE</a>
 */
public record TableOptions(boolean unlogged, List<String> storage) implements TableElement {

    public static final TableOptions NONE = new TableOptions(false, List.of());
    public static final TableOptions UNLOGGED = new TableOptions(true, List.of());

    public TableOptions {
        storage = storage.stream().sorted().toList();
    }

    /** The name of a storage parameter: {@code fillfactor} of {@code fillfactor=70}. */
    public static String name(String parameter) {
        return parameter.split("=", 2)[0].strip();
    }

    /** Both options together. */
    TableOptions and(TableOptions other) {
        return new TableOptions(
                unlogged || other.unlogged,
                Stream.concat(storage.stream(), other.storage.stream()).toList());
    }
}
