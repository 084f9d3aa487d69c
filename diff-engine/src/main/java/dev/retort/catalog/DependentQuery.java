package dev.retort.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that hangs on relations and types, directly or through something else, each with what it hangs on.
 *
 * @see <a href="https://www.postgresql.org/docs/current/catalog-pg-depend.html">pg_depend</a>
 * @see <a href="https://www.postgresql.org/docs/current/functions-info.html#FUNCTIONS-INFO-OBJECT">pg_identify_object</a>
 */
final class DependentQuery {

    /**
     * That a child's column hangs on its parent's is not in pg_depend. The not null of a column is a part of it. Up to
     * PostgreSQL 13 a pinned object (deptype p) has a row that names no dependent object.
     */
    private static final String SQL = """
            WITH RECURSIVE names AS (
                SELECT unnest(?) AS name),
            given AS (
                SELECT 'pg_catalog.pg_class'::regclass::oid AS classid, to_regclass(names.name)::oid AS objid FROM names
                UNION
                SELECT 'pg_catalog.pg_type'::regclass::oid, to_regtype(names.name)::oid FROM names),
            reached AS (
                SELECT given.classid, given.objid, 0 AS objsubid FROM given WHERE given.objid IS NOT NULL
                UNION
                SELECT next.classid, next.objid, next.objsubid
                FROM reached r
                CROSS JOIN LATERAL (
                    SELECT d.classid, d.objid, d.objsubid
                    FROM pg_catalog.pg_depend d
                    WHERE d.refclassid = r.classid AND d.refobjid = r.objid
                      AND (r.objsubid = 0 OR d.refobjsubid = r.objsubid)
                      AND d.deptype NOT IN ('e', 'p')
                    UNION ALL
                    SELECT d.refclassid, d.refobjid, d.refobjsubid
                    FROM pg_catalog.pg_depend d
                    WHERE d.classid = r.classid AND d.objid = r.objid AND d.objsubid = r.objsubid AND d.deptype = 'i'
                    UNION ALL
                    SELECT r.classid, r.objid, 0
                    WHERE r.classid = 'pg_catalog.pg_class'::regclass::oid AND r.objsubid > 0
                    UNION ALL
                    SELECT r.classid, a.attrelid, a.attnum
                    FROM pg_catalog.pg_attribute a
                    WHERE r.classid = 'pg_catalog.pg_class'::regclass::oid AND r.objsubid = 0 AND a.attrelid = r.objid
                      AND a.attnum > 0 AND NOT a.attisdropped
                    UNION ALL
                    SELECT r.classid, h.inhrelid, a.attnum
                    FROM pg_catalog.pg_inherits h
                    JOIN pg_catalog.pg_attribute p ON p.attrelid = h.inhparent AND p.attnum = r.objsubid
                    JOIN pg_catalog.pg_attribute a
                        ON a.attrelid = h.inhrelid AND a.attname = p.attname AND a.attinhcount > 0
                    WHERE r.classid = 'pg_catalog.pg_class'::regclass::oid AND h.inhparent = r.objid AND r.objsubid > 0
                ) next),
            use AS (
                SELECT r.classid, r.objid, r.objsubid,
                       concat_ws(' ', d.deptype, d.refclassid, d.refobjid, d.refobjsubid) AS text
                FROM reached r
                JOIN pg_catalog.pg_depend d ON d.classid = r.classid AND d.objid = r.objid AND d.objsubid = r.objsubid
                WHERE d.deptype <> 'e'
                UNION
                SELECT r.classid, r.objid, r.objsubid,
                       concat_ws(
                           ' ', CASE WHEN a.attislocal OR a.attinhcount > 1 THEN 'inherits' ELSE 'follows' END,
                           r.classid, h.inhparent, p.attnum)
                FROM reached r
                JOIN pg_catalog.pg_attribute a ON a.attrelid = r.objid AND a.attnum = r.objsubid AND a.attinhcount > 0
                JOIN pg_catalog.pg_inherits h ON h.inhrelid = r.objid
                JOIN pg_catalog.pg_attribute p ON p.attrelid = h.inhparent AND p.attname = a.attname
                WHERE r.classid = 'pg_catalog.pg_class'::regclass::oid),
            used AS (
                SELECT use.classid, use.objid, use.objsubid, array_agg(use.text ORDER BY use.text) AS uses
                FROM use
                GROUP BY use.classid, use.objid, use.objsubid)
            SELECT concat_ws(' ', r.classid, r.objid, r.objsubid) AS id,
                   i.type AS kind,
                   CASE WHEN f.oid IS NULL THEN i.identity ELSE f.oid::regprocedure::text END AS identity,
                   coalesce(s.nspname, i.schema) AS namespace,
                   coalesce(c.relname, i.name) AS name,
                   coalesce(a.attname, k.conname, t.tgname, w.rulename, y.polname, u.pubname) AS part,
                   a.attgenerated <> '' AS generated,
                   coalesce(used.uses, '{}') AS uses
            FROM reached r
            CROSS JOIN LATERAL pg_catalog.pg_identify_object(r.classid, r.objid, r.objsubid) i
            LEFT JOIN used ON used.classid = r.classid AND used.objid = r.objid AND used.objsubid = r.objsubid
            LEFT JOIN pg_catalog.pg_proc f ON r.classid = 'pg_catalog.pg_proc'::regclass::oid AND f.oid = r.objid
            LEFT JOIN pg_catalog.pg_constraint k
                ON r.classid = 'pg_catalog.pg_constraint'::regclass::oid AND k.oid = r.objid
            LEFT JOIN pg_catalog.pg_trigger t ON r.classid = 'pg_catalog.pg_trigger'::regclass::oid AND t.oid = r.objid
            LEFT JOIN pg_catalog.pg_rewrite w ON r.classid = 'pg_catalog.pg_rewrite'::regclass::oid AND w.oid = r.objid
            LEFT JOIN pg_catalog.pg_policy y ON r.classid = 'pg_catalog.pg_policy'::regclass::oid AND y.oid = r.objid
            LEFT JOIN pg_catalog.pg_attrdef v ON r.classid = 'pg_catalog.pg_attrdef'::regclass::oid AND v.oid = r.objid
            LEFT JOIN pg_catalog.pg_publication_rel m
                ON r.classid = 'pg_catalog.pg_publication_rel'::regclass::oid AND m.oid = r.objid
            LEFT JOIN pg_catalog.pg_publication u ON u.oid = m.prpubid
            LEFT JOIN pg_catalog.pg_class c
                ON c.oid = CASE r.classid
                    WHEN 'pg_catalog.pg_class'::regclass::oid THEN r.objid
                    ELSE coalesce(k.conrelid, t.tgrelid, w.ev_class, y.polrelid, v.adrelid, m.prrelid) END
            LEFT JOIN pg_catalog.pg_namespace s ON s.oid = c.relnamespace
            LEFT JOIN pg_catalog.pg_attribute a
                ON a.attrelid = c.oid
               AND a.attnum = CASE WHEN v.oid IS NULL THEN nullif(r.objsubid, 0) ELSE v.adnum END
            WHERE i.schema IS DISTINCT FROM 'pg_toast' AND k.contype IS DISTINCT FROM 'n'
            ORDER BY kind, identity
            """;

    private DependentQuery() {}

    static List<Dependent> read(Session session, Collection<String> on) throws SQLException {
        List<Dependent> found = new ArrayList<>();
        session.each(SQL, "text", on.toArray(), row -> found.add(dependent(session, row)));
        return new DependentParts(found).wholes();
    }

    private static Dependent dependent(Session session, ResultSet row) throws SQLException {
        String namespace = row.getString("namespace");
        String name = row.getString("name");
        return new Dependent(
                row.getString("id"),
                row.getString("kind"),
                row.getString("identity"),
                namespace == null || name == null
                        ? Optional.empty()
                        : Optional.of(session.visibleName(namespace, name)),
                Optional.ofNullable(row.getString("part")).orElse(""),
                row.getBoolean("generated"),
                Stream.of((String[]) row.getArray("uses").getArray())
                        .map(Dependence::parse)
                        .toList());
    }
}
