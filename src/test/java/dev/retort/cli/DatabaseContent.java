package dev.retort.cli;

import dev.retort.catalog.Catalog;
import dev.retort.catalog.CatalogReader;
import dev.retort.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All that a database holds.
 *
 * @param rows of every table, the version table too, in the order of their text
 */
public record DatabaseContent(Catalog catalog, Map<String, List<String>> rows) {

    public static DatabaseContent of(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            Catalog catalog = CatalogReader.read(connection);
            Map<String, List<String>> rows = new TreeMap<>();
            for (String table : column(
                    statement,
                    "SELECT format('%I.%I', schemaname, tablename) FROM pg_tables WHERE schemaname NOT IN"
                            + " ('pg_catalog', 'information_schema')")) {
                rows.put(table, column(statement, "SELECT " + row(table) + " FROM " + table + " AS t ORDER BY 1"));
            }
            return new DatabaseContent(catalog, rows);
        }
    }

    /** Of the history what a script can know: not when, how long, and by whom. */
    private static String row(String table) {
        return table.equals("public.retort_history")
                ? "ROW(revision, direction, message, outcome, error, checksum, checksum_version, source_checksum,"
                        + " tool_version, database_user)::text"
                : "t::text";
    }

    /** The same without what was done to come here. */
    public DatabaseContent withoutHistory() {
        Map<String, List<String>> others = new TreeMap<>(rows);
        others.remove("public.retort_history");
        return new DatabaseContent(catalog, others);
    }

    private static List<String> column(Statement statement, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                values.add(result.getString(1));
            }
        }
        return values;
    }
}
