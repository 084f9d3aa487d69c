package dev.retort.catalog;

import dev.retort.operation.ObjectRef;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.View;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Views with their queries, and what these hang on.
 *
 * @see <a href="https://www.postgresql.org/docs/current/functions-info.html#FUNCTIONS-INFO-CATALOG">pg_get_viewdef</a>
 * @see <a href="https://www.postgresql.org/docs/current/catalog-pg-depend.html">pg_depend</a>
 */
final class ViewQuery {

    private static final String SQL = """
            SELECT c.relnamespace AS namespace, c.relname AS name, pg_get_viewdef(c.oid) AS query,
                   c.reloptions IS NOT NULL AS options, c.relacl IS NOT NULL AS privileges,
                   c.relkind = 'm' AS materialized
            FROM pg_catalog.pg_class c
            WHERE c.relkind IN ('v', 'm')
              AND c.relnamespace = ANY (?)
              AND NOT EXISTS (
                  SELECT FROM pg_catalog.pg_depend x
                  WHERE x.classid = 'pg_catalog.pg_class'::regclass::oid AND x.objid = c.oid AND x.deptype = 'e')
            """;

    /** A view that groups by a primary key and reads other columns hangs on the key. */
    private static final String USES = """
            WITH used AS (
                SELECT v.relnamespace, v.relname, d.refclassid, d.refobjid, d.refobjsubid
                FROM pg_catalog.pg_class v
                JOIN pg_catalog.pg_rewrite r ON r.ev_class = v.oid
                JOIN pg_catalog.pg_depend d
                    ON d.classid = 'pg_catalog.pg_rewrite'::regclass::oid AND d.objid = r.oid AND d.refobjid <> v.oid
                WHERE v.relkind IN ('v', 'm')
                  AND v.relnamespace = ANY (?))
            SELECT used.relnamespace AS namespace, used.relname AS name,
                   s.nspname AS usedSchema, t.relname AS used, t.relkind::text AS kind, a.attname AS part
            FROM used
            JOIN pg_catalog.pg_class t ON t.oid = used.refobjid
            JOIN pg_catalog.pg_namespace s ON s.oid = t.relnamespace
            LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = t.oid AND a.attnum = used.refobjsubid AND a.attnum > 0
            WHERE used.refclassid = 'pg_catalog.pg_class'::regclass::oid
            UNION ALL
            SELECT used.relnamespace, used.relname, s.nspname, t.relname, 'constraint', k.conname
            FROM used
            JOIN pg_catalog.pg_constraint k ON k.oid = used.refobjid
            JOIN pg_catalog.pg_class t ON t.oid = k.conrelid
            JOIN pg_catalog.pg_namespace s ON s.oid = t.relnamespace
            WHERE used.refclassid = 'pg_catalog.pg_constraint'::regclass::oid
            """;

    private ViewQuery() {}

    /** The views alone. */
    static List<View> read(Session session, Namespaces namespaces) throws SQLException {
        return read(session, namespaces, Map.of()).stream().map(FoundView::view).toList();
    }

    static List<FoundView> readWithUses(Session session, Namespaces namespaces) throws SQLException {
        Map<QualifiedName, Set<ObjectRef>> uses = new HashMap<>();
        session.each(
                USES,
                namespaces.ids(),
                row -> uses.computeIfAbsent(name(namespaces, row), name -> new HashSet<>())
                        .addAll(used(session, row)));
        return read(session, namespaces, uses);
    }

    private static List<FoundView> read(Session session, Namespaces namespaces, Map<QualifiedName, Set<ObjectRef>> uses)
            throws SQLException {
        List<FoundView> views = new ArrayList<>();
        session.each(SQL, namespaces.ids(), row -> {
            QualifiedName name = name(namespaces, row);
            View view = new View(name, row.getString("query"));
            views.add(new FoundView(
                    view, uses.getOrDefault(name, Set.of()), beyond(row), row.getBoolean("materialized")));
        });
        return views;
    }

    private static QualifiedName name(Namespaces namespaces, ResultSet row) throws SQLException {
        return namespaces.name(row.getLong("namespace"), row.getString("name"));
    }

    private static List<String> beyond(ResultSet row) throws SQLException {
        List<String> beyond = new ArrayList<>();
        for (String what : List.of("options", "privileges")) {
            if (row.getBoolean(what)) {
                beyond.add(what);
            }
        }
        return beyond;
    }

    private static Set<ObjectRef> used(Session session, ResultSet row) throws SQLException {
        QualifiedName owner = session.visibleName(row.getString("usedSchema"), row.getString("used"));
        String part = row.getString("part");
        return switch (row.getString("kind")) {
            case "v", "m" -> Set.of(ObjectRef.view(owner));
            case "constraint" -> Set.of(ObjectRef.table(owner), ObjectRef.constraint(owner, part));
            default ->
                part == null
                        ? Set.of(ObjectRef.table(owner))
                        : Set.of(ObjectRef.table(owner), ObjectRef.column(owner, part));
        };
    }
}
