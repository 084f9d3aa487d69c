package dev.retort.catalog;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The indexes that no constraint owns.
 *
 * @see <a href="https://www.postgresql.org/docs/current/catalog-pg-index.html">pg_index</a>
 */
final class IndexQuery {

    /** Expressions are printed one by one and only where there are any; parameters of operator classes are rare. */
    private static final String SQL = """
            SELECT i.indrelid AS relation,
                   c.relname AS name,
                   i.indisunique AS uniqueness,
                   m.amname AS method,
                   i.indkey::text AS columns,
                   i.indnkeyatts AS keyCount,
                   i.indoption::text AS options,
                   i.indclass::text AS operatorClasses,
                   i.indcollation::text AS collations,
                   i.indnullsnotdistinct AS nullsNotDistinct,
                   i.indisvalid AS valid,
                   pg_get_expr(i.indpred, i.indrelid) AS predicate,
                   c.reloptions AS storage,
                   s.spcname AS tablespace,
                   CASE WHEN i.indexprs IS NOT NULL THEN ARRAY(
                       SELECT CASE WHEN i.indkey[n - 1] = 0 THEN pg_get_indexdef(i.indexrelid, n, false) END
                       FROM generate_series(1, i.indnkeyatts::int) n
                       ORDER BY n)
                   END AS expressions,
                   CASE WHEN i.indexprs IS NOT NULL THEN ARRAY(
                       SELECT e.atttypid::int8
                       FROM pg_catalog.pg_attribute e
                       WHERE e.attrelid = i.indexrelid
                       ORDER BY e.attnum)
                   END AS types,
                   p.parameters
            FROM pg_catalog.pg_index i
            JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid
            JOIN pg_catalog.pg_class r ON r.oid = i.indrelid
            JOIN pg_catalog.pg_am m ON m.oid = c.relam
            LEFT JOIN pg_catalog.pg_tablespace s ON s.oid = c.reltablespace
            LEFT JOIN (
                SELECT a.attrelid,
                       array_agg(a.attnum || ' ' || array_to_string(a.attoptions, ', ')) AS parameters
                FROM pg_catalog.pg_attribute a
                WHERE a.attoptions IS NOT NULL
                GROUP BY a.attrelid) p ON p.attrelid = i.indexrelid
            WHERE r.relkind = 'r'
              AND c.relnamespace = ANY (?)
              AND NOT EXISTS (
                  SELECT FROM pg_catalog.pg_constraint k
                  WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x'))
            """;

    /**
     * An index.
     *
     * @param columns numbers with spaces between, 0 for an expression; those behind {@code keyCount} are INCLUDEd
     * @param options for each key 1 for DESC plus 2 for NULLS FIRST
     * @param operatorClasses ids with spaces between
     * @param collations ids with spaces between
     * @param expressions for each key its expression or null; empty if there is none at all
     * @param types for each key the id of its type; empty if there is no expression
     * @param parameters of operator classes, each behind the number of its key
     */
    record Row(
            long relation,
            String name,
            boolean uniqueness,
            String method,
            String columns,
            int keyCount,
            String options,
            String operatorClasses,
            String collations,
            boolean nullsNotDistinct,
            boolean valid,
            Optional<String> predicate,
            List<String> storage,
            Optional<String> tablespace,
            List<String> expressions,
            List<Long> types,
            List<String> parameters) {

        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    row.getLong("relation"),
                    row.getString("name"),
                    row.getBoolean("uniqueness"),
                    row.getString("method"),
                    row.getString("columns"),
                    row.getInt("keyCount"),
                    row.getString("options"),
                    row.getString("operatorClasses"),
                    row.getString("collations"),
                    row.getBoolean("nullsNotDistinct"),
                    row.getBoolean("valid"),
                    Optional.ofNullable(row.getString("predicate")),
                    list(row.getArray("storage"), String[].class),
                    Optional.ofNullable(row.getString("tablespace")),
                    list(row.getArray("expressions"), String[].class),
                    list(row.getArray("types"), Long[].class),
                    list(row.getArray("parameters"), String[].class));
        }

        private static <E> List<E> list(Array array, Class<E[]> type) throws SQLException {
            return array == null ? List.of() : Collections.unmodifiableList(Arrays.asList(type.cast(array.getArray())));
        }
    }

    private IndexQuery() {}

    static void read(Session session, Namespaces namespaces, Consumer<Row> consumer) throws SQLException {
        session.each(SQL, namespaces.ids(), row -> consumer.accept(Row.of(row)));
    }
}
