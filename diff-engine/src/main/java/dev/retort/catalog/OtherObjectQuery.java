package dev.retort.catalog;

import dev.retort.schema.DefinedType;
import java.sql.SQLException;
import java.util.Optional;
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
                   1 AS number,
                   CASE t.typtype
                       WHEN 'd' THEN
                           format_type(t.typbasetype, t.typtypmod)
                           || coalesce(' COLLATE ' || (
                               SELECT quote_ident(n.nspname) || '.' || quote_ident(o.collname)
                               FROM pg_catalog.pg_collation o
                               JOIN pg_catalog.pg_namespace n ON n.oid = o.collnamespace
                               JOIN pg_catalog.pg_type b ON b.oid = t.typbasetype
                               WHERE o.oid = t.typcollation AND b.typcollation <> t.typcollation), '')
                           || coalesce(' DEFAULT ' || pg_get_expr(t.typdefaultbin, 0), '')
                           || CASE WHEN t.typnotnull THEN ' NOT NULL' ELSE '' END
                           || coalesce((
                               SELECT string_agg(
                                   ' CONSTRAINT ' || quote_ident(k.conname) || ' ' || pg_get_constraintdef(k.oid), ''
                                   ORDER BY k.conname)
                               FROM pg_catalog.pg_constraint k
                               WHERE k.contypid = t.oid AND k.contype = 'c'), '')
                       WHEN 'c' THEN (
                           SELECT string_agg(
                               quote_ident(a.attname) || ' ' || format_type(a.atttypid, a.atttypmod), ', '
                               ORDER BY a.attnum)
                           FROM pg_catalog.pg_attribute a
                           WHERE a.attrelid = t.typrelid AND a.attnum > 0 AND NOT a.attisdropped)
                       ELSE (
                           SELECT 'subtype = ' || format_type(r.rngsubtype, NULL)
                               || CASE WHEN r.rngsubdiff <> 0 THEN ', subtype_diff = ' || r.rngsubdiff::regproc ELSE '' END
                           FROM pg_catalog.pg_range r
                           WHERE r.rngtypid = t.oid)
                   END AS definition
            FROM pg_catalog.pg_type t
            JOIN space ON space.oid = t.typnamespace
            LEFT JOIN pg_catalog.pg_class c ON c.oid = t.typrelid
            WHERE (t.typtype IN ('d', 'r') OR t.typtype = 'c' AND c.relkind = 'c')
              AND NOT EXISTS (
                  SELECT FROM extension x WHERE x.classid = 'pg_catalog.pg_type'::regclass::oid AND x.objid = t.oid)
            UNION ALL
            SELECT 'trigger', 0, NULL, count(*), NULL
            FROM pg_catalog.pg_trigger t
            JOIN pg_catalog.pg_class c ON c.oid = t.tgrelid
            JOIN space ON space.oid = c.relnamespace
            WHERE NOT t.tgisinternal
              AND NOT EXISTS (
                  SELECT FROM extension x WHERE x.classid = 'pg_catalog.pg_trigger'::regclass::oid AND x.objid = t.oid)
              AND NOT EXISTS (
                  SELECT FROM extension x WHERE x.classid = 'pg_catalog.pg_class'::regclass::oid AND x.objid = c.oid)
            UNION ALL
            SELECT 'rule', 0, NULL, count(*), NULL
            FROM pg_catalog.pg_rewrite r
            JOIN pg_catalog.pg_class c ON c.oid = r.ev_class
            JOIN space ON space.oid = c.relnamespace
            WHERE r.rulename <> '_RETURN'
              AND NOT EXISTS (
                  SELECT FROM extension x WHERE x.classid = 'pg_catalog.pg_class'::regclass::oid AND x.objid = c.oid)
            UNION ALL
            SELECT 'row security policy', 0, NULL, count(*), NULL
            FROM pg_catalog.pg_policy p
            JOIN pg_catalog.pg_class c ON c.oid = p.polrelid
            JOIN space ON space.oid = c.relnamespace
            UNION ALL
            SELECT 'extended statistics', 0, NULL, count(*), NULL
            FROM pg_catalog.pg_statistic_ext e
            JOIN space ON space.oid = e.stxnamespace
            UNION ALL
            SELECT CASE f.prokind WHEN 'p' THEN 'procedure' WHEN 'a' THEN 'aggregate' ELSE 'function' END,
                   0, NULL, count(*), NULL
            FROM pg_catalog.pg_proc f
            JOIN space ON space.oid = f.pronamespace
            WHERE NOT EXISTS (
                SELECT FROM extension x WHERE x.classid = 'pg_catalog.pg_proc'::regclass::oid AND x.objid = f.oid)
              -- The constructors of a range type come and go with it.
              AND NOT EXISTS (
                SELECT FROM pg_catalog.pg_depend i
                WHERE i.classid = 'pg_catalog.pg_proc'::regclass::oid AND i.objid = f.oid AND i.deptype = 'i')
            GROUP BY 1
            """;

    /**
     * An object, or the number of those of a kind.
     *
     * @param name null where objects are only counted
     * @param definition of a type
     */
    record Row(String kind, long namespace, String name, long number, String definition) {

        Optional<DefinedType> type(Namespaces namespaces) {
            return Optional.ofNullable(definition)
                    .map(sql -> new DefinedType(typeKind(), namespaces.name(namespace, name), sql));
        }

        private DefinedType.Kind typeKind() {
            return switch (kind) {
                case "domain" -> DefinedType.Kind.DOMAIN;
                case "range type" -> DefinedType.Kind.RANGE;
                default -> DefinedType.Kind.COMPOSITE;
            };
        }
    }

    private OtherObjectQuery() {}

    static void read(Session session, Namespaces namespaces, Consumer<Row> consumer) throws SQLException {
        session.each(
                SQL,
                namespaces.ids(),
                row -> consumer.accept(new Row(
                        row.getString("kind"),
                        row.getLong("namespace"),
                        row.getString("name"),
                        row.getLong("number"),
                        row.getString("definition"))));
    }
}
