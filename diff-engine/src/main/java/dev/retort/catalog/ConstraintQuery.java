package dev.retort.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The constraints of tables. NOT NULL belongs to the columns, although PostgreSQL 18 has constraints for it.
 *
 * @see <a href="https://www.postgresql.org/docs/current/catalog-pg-constraint.html">pg_constraint</a>
 */
final class ConstraintQuery {

    /** A foreign key to a partitioned table has children for its partitions, which are no constraints of their own. */
    private static final String SQL = """
            SELECT k.conrelid AS relation,
                   k.conname AS name,
                   k.contype AS kind,
                   array_to_string(k.conkey, ' ') AS columns,
                   k.confrelid AS referencedRelation,
                   array_to_string(k.confkey, ' ') AS referencedColumns,
                   k.confupdtype AS onUpdate,
                   k.confdeltype AS onDelete,
                   k.confmatchtype AS match,
                   k.confdelsetcols IS NOT NULL AS setsSomeColumns,
                   k.condeferrable AS deferrable,
                   k.condeferred AS deferred,
                   k.convalidated AS validated,
                   k.conenforced AS enforced,
                   k.connoinherit AS noInherit,
                   k.conperiod AS period,
                   coalesce(i.indnullsnotdistinct, false) AS nullsNotDistinct,
                   CASE WHEN i.indnatts > i.indnkeyatts
                       THEN array_to_string((i.indkey::int2[])[i.indnkeyatts:], ' ')
                   END AS includes,
                   CASE k.contype
                       WHEN 'c' THEN pg_get_expr(k.conbin, k.conrelid)
                       WHEN 'x' THEN pg_get_constraintdef(k.oid)
                   END AS definition
            FROM pg_catalog.pg_constraint k
            JOIN pg_catalog.pg_class c ON c.oid = k.conrelid
            LEFT JOIN pg_catalog.pg_index i ON i.indexrelid = k.conindid AND k.contype IN ('p', 'u', 'x')
            WHERE (k.contype IN ('p', 'u', 'f', 'c', 'x') OR k.contype = 'n' AND NOT k.convalidated)
              AND k.conparentid = 0
              AND c.relkind = 'r'
              AND c.relnamespace = ANY (?)
            """;

    /**
     * A constraint.
     *
     * @param columns numbers with spaces between
     * @param includes the numbers of columns that the index of a key stores beside it
     * @param definition the condition of a check, or an exclusion constraint as PostgreSQL prints it
     */
    record Row(
            long relation,
            String name,
            String kind,
            String columns,
            long referencedRelation,
            String referencedColumns,
            String onUpdate,
            String onDelete,
            String match,
            boolean setsSomeColumns,
            boolean deferrable,
            boolean deferred,
            boolean validated,
            boolean enforced,
            boolean noInherit,
            boolean period,
            boolean nullsNotDistinct,
            Optional<String> includes,
            Optional<String> definition) {

        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    row.getLong("relation"),
                    row.getString("name"),
                    row.getString("kind"),
                    row.getString("columns"),
                    row.getLong("referencedRelation"),
                    row.getString("referencedColumns"),
                    row.getString("onUpdate"),
                    row.getString("onDelete"),
                    row.getString("match"),
                    row.getBoolean("setsSomeColumns"),
                    row.getBoolean("deferrable"),
                    row.getBoolean("deferred"),
                    row.getBoolean("validated"),
                    row.getBoolean("enforced"),
                    row.getBoolean("noInherit"),
                    row.getBoolean("period"),
                    row.getBoolean("nullsNotDistinct"),
                    Optional.ofNullable(row.getString("includes")),
                    Optional.ofNullable(row.getString("definition")));
        }
    }

    private ConstraintQuery() {}

    static void read(Session session, Namespaces namespaces, Consumer<Row> consumer) throws SQLException {
        session.each(SQL, namespaces.ids(), row -> consumer.accept(Row.of(row)));
    }
}
