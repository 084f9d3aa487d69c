package dev.retort.catalog;

import dev.retort.schema.SequenceOptions;
import dev.retort.schema.Type;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * The sequences, those of identity columns too.
 *
 * @see <a href="https://www.postgresql.org/docs/current/catalog-pg-sequence.html">pg_sequence</a>
 */
final class SequenceQuery {

    /** A dependency on a column is 'a' for OWNED BY and 'i' for an identity column. */
    private static final String SQL = """
            SELECT c.relnamespace AS namespace,
                   c.relname AS name,
                   format_type(s.seqtypid, NULL) AS type,
                   s.seqstart AS start,
                   s.seqincrement AS increment,
                   s.seqmin AS minValue,
                   s.seqmax AS maxValue,
                   s.seqcache AS cache,
                   s.seqcycle AS cycle,
                   o.refobjid AS ownerTable,
                   o.refobjsubid AS ownerColumn,
                   coalesce(o.deptype = 'i', false) AS ofIdentity
            FROM pg_catalog.pg_sequence s
            JOIN pg_catalog.pg_class c ON c.oid = s.seqrelid
            LEFT JOIN pg_catalog.pg_depend o
                ON o.classid = 'pg_catalog.pg_class'::regclass::oid
               AND o.objid = s.seqrelid
               AND o.refclassid = 'pg_catalog.pg_class'::regclass::oid
               AND o.refobjsubid > 0
               AND o.deptype IN ('a', 'i')
            WHERE c.relnamespace = ANY (?)
              AND NOT EXISTS (
                  SELECT FROM pg_catalog.pg_depend x
                  WHERE x.classid = 'pg_catalog.pg_class'::regclass::oid AND x.objid = c.oid AND x.deptype = 'e')
            """;

    /**
     * A sequence.
     *
     * @param ownerTable 0 without an owner
     */
    record Row(
            long namespace,
            String name,
            String type,
            long start,
            long increment,
            long minValue,
            long maxValue,
            long cache,
            boolean cycle,
            long ownerTable,
            int ownerColumn,
            boolean ofIdentity) {

        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    row.getLong("namespace"),
                    row.getString("name"),
                    row.getString("type"),
                    row.getLong("start"),
                    row.getLong("increment"),
                    row.getLong("minValue"),
                    row.getLong("maxValue"),
                    row.getLong("cache"),
                    row.getBoolean("cycle"),
                    row.getLong("ownerTable"),
                    row.getInt("ownerColumn"),
                    row.getBoolean("ofIdentity"));
        }

        Type declaredType() {
            return new Type(type);
        }

        SequenceOptions options() {
            return new SequenceOptions(
                    start,
                    increment,
                    unless(minValue == usualMinValue(), minValue),
                    unless(maxValue == usualMaxValue(), maxValue),
                    cache,
                    cycle);
        }

        private static OptionalLong unless(boolean usual, long value) {
            return usual ? OptionalLong.empty() : OptionalLong.of(value);
        }

        private long usualMinValue() {
            return increment > 0 ? 1 : -highest() - 1;
        }

        private long usualMaxValue() {
            return increment > 0 ? highest() : -1;
        }

        private long highest() {
            return switch (type) {
                case "smallint" -> Short.MAX_VALUE;
                case "integer" -> Integer.MAX_VALUE;
                default -> Long.MAX_VALUE;
            };
        }
    }

    private SequenceQuery() {}

    static List<Row> read(Session session, Namespaces namespaces) throws SQLException {
        List<Row> rows = new ArrayList<>();
        session.each(SQL, namespaces.ids(), row -> rows.add(Row.of(row)));
        return rows;
    }
}
