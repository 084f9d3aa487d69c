package dev.retort.proof;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.retort.schema.Column;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import dev.retort.schema.Type;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The rows of every table at one moment. */
final class StoredRows {

    static final StoredRows NONE = new StoredRows();

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, Object>> ROW = new TypeReference<>() {};

    private final SortedMap<QualifiedName, Content> tables = new TreeMap<>();

    /** A table's columns and its rows, each by the names of the columns. */
    private record Content(Map<String, Type> columns, List<Map<String, Object>> rows) {

        /** The columns that both have with the same type. */
        private Set<String> common(Content other) {
            return columns.entrySet().stream()
                    .filter(column -> column.getValue().equals(other.columns.get(column.getKey())))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
        }

        /** What the rows hold in some columns, in an order that depends on nothing else. */
        private List<String> only(Set<String> names) {
            return rows.stream()
                    .map(row -> {
                        SortedMap<String, Object> part = new TreeMap<>(row);
                        part.keySet().retainAll(names);
                        return part.toString();
                    })
                    .sorted()
                    .toList();
        }
    }

    static StoredRows of(WorkDatabase database) throws SQLException {
        StoredRows stored = new StoredRows();
        for (Table table : database.catalog().schema().tables()) {
            Map<String, Type> columns = table.columns().stream().collect(Collectors.toMap(Column::name, Column::type));
            stored.tables.put(table.name(), new Content(columns, rows(database, table)));
        }
        return stored;
    }

    private static List<Map<String, Object>> rows(WorkDatabase database, Table table) throws SQLException {
        List<Map<String, Object>> rows = new ArrayList<>();
        try (Statement statement = database.connection().createStatement();
                ResultSet result = statement.executeQuery(
                        "SELECT to_jsonb(t) FROM " + table.name().toSql() + " AS t")) {
            while (result.next()) {
                rows.add(JSON.readValue(result.getString(1), ROW));
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        return rows;
    }

    /**
     * What has become of the rows of tables that are still there, in columns that have kept their type.
     *
     * @param filled columns that were to be changed, {@code item.rating}
     */
    Optional<String> changesIn(StoredRows later, Set<String> filled) {
        List<String> changes = new ArrayList<>();
        tables.forEach((name, content) -> {
            Content then = later.tables.get(name);
            if (then != null) {
                Set<String> columns = content.common(then);
                columns.removeIf(column -> filled.contains(name + "." + column));
                if (!content.only(columns).equals(then.only(columns))) {
                    changes.add(name + "\n  was " + content.only(columns) + "\n  is  " + then.only(columns));
                }
            }
        });
        return changes.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", changes));
    }
}
