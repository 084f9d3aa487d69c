package dev.retort.catalog;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * An extension that a database has, beside those that come with every database.
 *
 * @param inDefaultSchema whether its objects are in the schema that unqualified names mean
 * @see <a href="https://www.postgresql.org/docs/current/catalog-pg-extension.html">pg_extension</a>
 */
public record Extension(String name, boolean inDefaultSchema) {

    private static final String SQL = """
            SELECT e.extname AS name,
                   coalesce(n.nspname = pg_catalog.current_schema(), false) AS inDefaultSchema
            FROM pg_catalog.pg_extension e
            JOIN pg_catalog.pg_namespace n ON n.oid = e.extnamespace
            WHERE e.extname <> 'plpgsql'
            ORDER BY e.extname
            """;

    /** Those of a database, sorted by name. */
    public static List<Extension> read(Connection connection) throws SQLException {
        List<Extension> extensions = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(SQL)) {
            while (row.next()) {
                extensions.add(new Extension(row.getString("name"), row.getBoolean("inDefaultSchema")));
            }
        }
        return extensions;
    }
}
