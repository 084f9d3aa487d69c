package dev.retort.postgres;

import dev.retort.schema.Identifiers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Columns by whose order all rows of a table can be visited.
 *
 * @param types the columns' types, as {@code format_type} spells them
 */
public record RowKey(List<String> columns, List<String> types) {

    public RowKey {
        columns = List.copyOf(columns);
        types = List.copyOf(types);
    }

    String sql() {
        return String.join(", ", quoted());
    }

    String descending() {
        return quoted().stream().map(column -> column + " DESC").collect(Collectors.joining(", "));
    }

    /** Its value in a row, as text. */
    String texts() {
        return quoted().stream().map(column -> column + "::text").collect(Collectors.joining(", ", "ARRAY[", "]"));
    }

    /** The condition that a row stands so to the row with these values, given as text. */
    String compared(String operator, List<String> values) {
        List<String> literals = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            literals.add(ScriptSql.literal(values.get(i)) + "::" + types.get(i));
        }
        return "(" + sql() + ") " + operator + " (" + String.join(", ", literals) + ")";
    }

    private List<String> quoted() {
        return columns.stream().map(Identifiers::quoted).toList();
    }
}
