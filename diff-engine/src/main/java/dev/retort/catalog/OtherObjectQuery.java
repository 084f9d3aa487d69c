package dev.retort.catalog;

import java.sql.SQLException;
import java.util.function.Consumer;

/**
 * What a database holds beside tables, enum types and sequences: types by name, the rest only counted.
 *
 * @see <a href="https://www.postgresql.org/docs/current/catalogs-overview.html">System catalogs</a>
 */
final class OtherObjectQuery {

    private static final String SQL = """
            WITH space AS (
                SELECT n.oid, n.nspname FROM pg_catalog.pg_namespace n WHERE n.oid = ANY (?)),
            extension AS (
                SELECT x.classid, x.objid FROM pg_catalog.pg_depend x WHERE x.deptype = 'e')
            SELECT CASE t.typtype WHEN 'd' THEN 'domain' WHEN 'r' THEN 'range type' ELSE 'composite type' END AS kind,
                   space.oid AS namespace,
                   t.typname::text AS name,
                   1 AS number
            FROM pg_catalog.pg_type t
            JOIN space ON space.oid = t.typnamespace
            LEFT JOIN pg_catalog.pg_class c ON c.oid = t.typrelid
            WHERE (t.typtype IN ('d', 'r') OR t.typtype = 'c' AND c.relkind = 'c')
              AND NOT EXISTS (
                  SELECT FROM extension x WHERE x.classid = 'pg_catalog.pg_type'::regclass AND x.objid = t.oid)
            UNION ALL
            SELECT 'trigger', 0, NULL, count(*)
            FROM pg_catalog.pg_trigger t
            JOIN pg_catalog.pg_class c ON c.oid = t.tgrelid
            JOIN space ON space.oid = c.relnamespace
            WHERE NOT t.tgisinternal
              AND NOT EXISTS (
                  SELECT FROM extension x WHERE x.classid = 'pg_catalog.pg_trigger'::regclass AND x.objid = t.oid)
              AND NOT EXISTS (
                  SELECT FROM extension x WHERE x.classid = 'pg_catalog.pg_class'::regclass AND x.objid = c.oid)
            UNION ALL
            SELECT 'rule', 0, NULL, count(*)
            FROM pg_catalog.pg_rewrite r
            JOIN pg_catalog.pg_class c ON c.oid = r.ev_class
            JOIN space ON space.oid = c.relnamespace
            WHERE r.rulename <> '_RETURN'
              AND NOT EXISTS (
                  SELECT FROM extension x WHERE x.classid = 'pg_catalog.pg_class'::regclass AND x.objid = c.oid)
            UNION ALL
            SELECT 'row security policy', 0, NULL, count(*)
            FROM pg_catalog.pg_policy p
            JOIN pg_catalog.pg_class c ON c.oid = p.polrelid
            JOIN space ON space.oid = c.relnamespace
            UNION ALL
            SELECT 'extended statistics', 0, NULL, count(*)
            FROM pg_catalog.pg_statistic_ext e
            JOIN space ON space.oid = e.stxnamespace
            UNION ALL
            SELECT CASE f.prokind WHEN 'p' THEN 'procedure' WHEN 'a' THEN 'aggregate' ELSE 'function' END,
                   0, NULL, count(*)
            FROM pg_catalog.pg_proc f
            JOIN space ON space.oid = f.pronamespace
            WHERE NOT EXISTS (
                SELECT FROM extension x WHERE x.classid = 'pg_catalog.pg_proc'::regclass AND x.objid = f.oid)
              -- The constructors of a range type come and go with it.
              AND NOT EXISTS (
                SELECT FROM pg_catalog.pg_depend i
                WHERE i.classid = 'pg_catalog.pg_proc'::regclass AND i.objid = f.oid AND i.deptype = 'i')
            GROUP BY 1
            """;

    /**
     * An object, or the number of those of a kind.
     *
     * @param name null where objects are only counted
     */
    record Row(String kind, long namespace, String name, long number) {}

    private OtherObjectQuery() {}

    static void read(Session session, Namespaces namespaces, Consumer<Row> consumer) throws SQLException {
        session.each(
                SQL,
                namespaces.ids(),
                row -> consumer.accept(new Row(
                        row.getString("kind"),
                        row.getLong("namespace"),
                        row.getString("name"),
                        row.getLong("number"))));
    }
}
