package dev.retort.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Consumer;

/**
 * The comments on indexes, sequences, constraints, types and schemas.
 *
 * @see <a href="https://www.postgresql.org/docs/current/catalog-pg-description.html">pg_description</a>
 */
final class CommentQuery {

    private static final String SQL = """
            WITH space AS (
                SELECT n.oid, n.nspname FROM pg_catalog.pg_namespace n WHERE n.oid = ANY (?)),
            comment AS (
                SELECT d.classoid, d.objoid, d.description
                FROM pg_catalog.pg_description d
                WHERE d.objsubid = 0
                  AND NOT EXISTS (
                      SELECT FROM pg_catalog.pg_depend x
                      WHERE x.classid = d.classoid AND x.objid = d.objoid AND x.deptype = 'e'))
            SELECT c.relkind::text AS kind,
                   c.relnamespace AS namespace,
                   c.relname AS name,
                   coalesce(i.indrelid, 0) AS relation,
                   comment.description AS text
            FROM comment
            JOIN pg_catalog.pg_class c ON c.oid = comment.objoid AND c.relkind IN ('i', 'S', 'v')
            JOIN space ON space.oid = c.relnamespace
            LEFT JOIN pg_catalog.pg_index i ON i.indexrelid = c.oid
            WHERE comment.classoid = 'pg_catalog.pg_class'::regclass::oid
            UNION ALL
            SELECT 'constraint', k.connamespace, k.conname, k.conrelid, comment.description
            FROM comment
            JOIN pg_catalog.pg_constraint k ON k.oid = comment.objoid AND k.conrelid <> 0
            JOIN space ON space.oid = k.connamespace
            WHERE comment.classoid = 'pg_catalog.pg_constraint'::regclass::oid
            UNION ALL
            SELECT 'type', t.typnamespace, t.typname, 0, comment.description
            FROM comment
            JOIN pg_catalog.pg_type t ON t.oid = comment.objoid
            JOIN space ON space.oid = t.typnamespace
            WHERE comment.classoid = 'pg_catalog.pg_type'::regclass::oid
            UNION ALL
            SELECT 'schema', space.oid, space.nspname, 0, comment.description
            FROM comment
            JOIN space ON space.oid = comment.objoid
            WHERE comment.classoid = 'pg_catalog.pg_namespace'::regclass::oid
            """;

    /**
     * A comment.
     *
     * @param kind 'i' for an index, 'S' for a sequence, 'v' for a view, or in words
     * @param relation the table of an index or constraint, else 0
     */
    record Row(String kind, long namespace, String name, long relation, String text) {

        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    row.getString("kind"),
                    row.getLong("namespace"),
                    row.getString("name"),
                    row.getLong("relation"),
                    row.getString("text"));
        }
    }

    private CommentQuery() {}

    static void read(Session session, Namespaces namespaces, Consumer<Row> consumer) throws SQLException {
        session.each(SQL, namespaces.ids(), row -> consumer.accept(Row.of(row)));
    }
}
