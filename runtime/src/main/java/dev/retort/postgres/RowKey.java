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

    /**
     * The condition that a row comes behind the one with these values, given as text, or not behind it. Of a comparison of
     * several columns the planner knows little, and would rather read the whole table: the first column is compared by
     * itself as well.
     *
     * @param operator {@code >} or {@code <=}
     */
    String compared(String operator, List<String> values) {
        List<String> literals = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            literals.add(ScriptSql.literal(values.get(i)) + "::" + types.get(i));
        }
        String whole = "(" + sql() + ") " + operator + " (" + String.join(", ", literals) + ")";
        return columns.size() == 1
                ? whole
                : quoted().get(0) + " " + operator.charAt(0) + "= " + literals.get(0) + " AND " + whole;
    }

    private List<String> quoted() {
        return columns.stream().map(Identifiers::quoted).toList();
    }
}
