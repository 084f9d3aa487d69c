package dev.retort.catalog;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Tables and whatever else shares their names.
 *
 * @see <a href="https://www.postgresql.org/docs/current/catalog-pg-class.html">pg_class</a>
 */
final class RelationQuery {

    private static final String SQL = """
            SELECT c.oid AS id,
                   c.relnamespace AS namespace,
                   c.relname AS name,
                   c.relkind AS kind,
                   c.relispartition AS partition,
                   EXISTS (
                       SELECT FROM pg_catalog.pg_inherits h WHERE h.inhrelid = c.oid) AS inherits,
                   EXISTS (
                       SELECT FROM pg_catalog.pg_depend x
                       WHERE x.classid = 'pg_catalog.pg_class'::regclass::oid
                         AND x.objid = c.oid
                         AND x.deptype = 'e') AS ofExtension,
                   c.relpersistence = 'u' AS unlogged,
                   c.reloftype <> 0 AS typed,
                   c.relreplident AS replicaIdentity,
                   c.relrowsecurity AS rowSecurity,
                   c.reloptions AS storage,
                   s.spcname AS tablespace,
                   m.amname AS accessMethod,
                   d.description AS comment
            FROM pg_catalog.pg_class c
            LEFT JOIN pg_catalog.pg_tablespace s ON s.oid = c.reltablespace
            LEFT JOIN pg_catalog.pg_am m ON m.oid = c.relam
            LEFT JOIN pg_catalog.pg_description d
                ON d.classoid = 'pg_catalog.pg_class'::regclass::oid AND d.objoid = c.oid AND d.objsubid = 0
            WHERE c.relkind IN ('r', 'p', 'f', 'v', 'm')
              AND c.relnamespace = ANY (?)
            """;

    /** A relation; what is null in the catalog is empty here. */
    record Row(
            long id,
            long namespace,
            String name,
            String kind,
            boolean partition,
            boolean inherits,
            boolean ofExtension,
            boolean unlogged,
            boolean typed,
            String replicaIdentity,
            boolean rowSecurity,
            List<String> storage,
            Optional<String> tablespace,
            Optional<String> accessMethod,
            Optional<String> comment) {

        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    row.getLong("id"),
                    row.getLong("namespace"),
                    row.getString("name"),
                    row.getString("kind"),
                    row.getBoolean("partition"),
                    row.getBoolean("inherits"),
                    row.getBoolean("ofExtension"),
                    row.getBoolean("unlogged"),
                    row.getBoolean("typed"),
                    row.getString("replicaIdentity"),
                    row.getBoolean("rowSecurity"),
                    texts(row.getArray("storage")),
                    Optional.ofNullable(row.getString("tablespace")),
                    Optional.ofNullable(row.getString("accessMethod")),
                    Optional.ofNullable(row.getString("comment")));
        }

        private static List<String> texts(Array array) throws SQLException {
            return array == null ? List.of() : List.of((String[]) array.getArray());
        }

        /** Whether it is an ordinary table, which is all that is compared. */
        boolean isCompared() {
            return kind.equals("r") && !inherits && !ofExtension;
        }
    }

    private RelationQuery() {}

    static void read(Session session, Namespaces namespaces, Consumer<Row> consumer) throws SQLException {
        session.each(SQL, namespaces.ids(), row -> consumer.accept(Row.of(row)));
    }
}
