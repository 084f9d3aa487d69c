package dev.retort.catalog;

import java.sql.SQLException;
import java.util.function.Consumer;

/**
 * The PostgreSQL schemas.
 *
 * @see <a href="https://www.postgresql.org/docs/current/catalog-pg-namespace.html">pg_namespace</a>
 */
final class NamespaceQuery {

    private static final String SQL = """
            SELECT n.oid AS id,
                   n.nspname AS name
            FROM pg_catalog.pg_namespace n
            WHERE n.nspname !~ '^pg_'
              AND n.nspname <> 'information_schema'
              AND NOT EXISTS (
                  SELECT FROM pg_catalog.pg_depend x
                  WHERE x.classid = 'pg_catalog.pg_namespace'::regclass::oid AND x.objid = n.oid AND x.deptype = 'e')
            """;

    record Row(long id, String name) {}

    private NamespaceQuery() {}

    static void read(Session session, Consumer<Row> consumer) throws SQLException {
        session.each(SQL, row -> consumer.accept(new Row(row.getLong("id"), row.getString("name"))));
    }
}
