package dev.retort.catalog;

import dev.retort.schema.EnumType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The enum types with their labels in order.
 *
 * @see <a href="https://www.postgresql.org/docs/current/catalog-pg-enum.html">pg_enum</a>
 */
final class EnumTypeQuery {

    private static final String SQL = """
            SELECT t.typnamespace AS namespace,
                   t.typname AS name,
                   ARRAY(
                       SELECT e.enumlabel::text
                       FROM pg_catalog.pg_enum e
                       WHERE e.enumtypid = t.oid
                       ORDER BY e.enumsortorder) AS labels
            FROM pg_catalog.pg_type t
            WHERE t.typtype = 'e'
              AND t.typnamespace = ANY (?)
              AND NOT EXISTS (
                  SELECT FROM pg_catalog.pg_depend x
                  WHERE x.classid = 'pg_catalog.pg_type'::regclass::oid AND x.objid = t.oid AND x.deptype = 'e')
            """;

    record Row(long namespace, String name, List<String> labels) {

        static Row of(ResultSet row) throws SQLException {
            return new Row(row.getLong("namespace"), row.getString("name"), List.of((String[])
                    row.getArray("labels").getArray()));
        }
    }

    private EnumTypeQuery() {}

    static List<EnumType> read(Session session, Namespaces namespaces) throws SQLException {
        List<EnumType> types = new ArrayList<>();
        session.each(SQL, namespaces.ids(), result -> {
            Row row = Row.of(result);
            types.add(new EnumType(namespaces.name(row.namespace(), row.name()), row.labels()));
        });
        return types;
    }
}
