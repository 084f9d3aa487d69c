package dev.retort.catalog;

import dev.retort.schema.QualifiedName;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/**
 * The collations' names.
 *
 * @see <a href="https://www.postgresql.org/docs/current/catalog-pg-collation.html">pg_collation</a>
 */
final class CollationQuery {

    private static final String SQL = """
            SELECT c.oid AS id,
                   n.nspname AS schema,
                   c.collname AS name
            FROM pg_catalog.pg_collation c
            JOIN pg_catalog.pg_namespace n ON n.oid = c.collnamespace
            """;

    record Row(long id, String schema, String name) {}

    private CollationQuery() {}

    static Map<Long, QualifiedName> read(Session session) throws SQLException {
        Map<Long, QualifiedName> names = new HashMap<>();
        session.each(SQL, result -> {
            Row row = new Row(result.getLong("id"), result.getString("schema"), result.getString("name"));
            names.put(row.id(), session.visibleName(row.schema(), row.name()));
        });
        return names;
    }
}
