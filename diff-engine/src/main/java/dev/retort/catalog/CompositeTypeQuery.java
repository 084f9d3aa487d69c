package dev.retort.catalog;

import dev.retort.schema.Column;
import dev.retort.schema.CompositeType;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Type;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The composite types that are no rows of a table, with their attributes in order.
 *
 * @see <a href="https://www.postgresql.org/docs/current/catalog-pg-attribute.html">pg_attribute</a>
 */
final class CompositeTypeQuery {

    private static final String SQL = """
            SELECT c.relnamespace AS namespace,
                   c.relname AS name,
                   a.attname AS attribute,
                   format_type(a.atttypid, a.atttypmod) AS type
            FROM pg_catalog.pg_class c
            JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
            WHERE c.relkind = 'c'
              AND c.relnamespace = ANY (?)
              AND NOT EXISTS (
                  SELECT FROM pg_catalog.pg_depend x
                  WHERE x.classid = 'pg_catalog.pg_type'::regclass AND x.objid = c.reltype AND x.deptype = 'e')
            ORDER BY c.oid, a.attnum
            """;

    private CompositeTypeQuery() {}

    static List<CompositeType> read(Session session, Namespaces namespaces) throws SQLException {
        Map<QualifiedName, List<Column>> types = new LinkedHashMap<>();
        session.each(
                SQL,
                namespaces.ids(),
                row -> types.computeIfAbsent(
                                namespaces.name(row.getLong("namespace"), row.getString("name")),
                                name -> new ArrayList<>())
                        .add(Column.of(row.getString("attribute"), new Type(row.getString("type")))));
        return types.entrySet().stream()
                .map(type -> new CompositeType(type.getKey(), type.getValue()))
                .toList();
    }
}
