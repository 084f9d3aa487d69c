package dev.retort.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The columns of tables, dropped ones left out. Those of partitioned tables are read too, since a foreign key may
 * refer to them.
 *
 * @see <a href="https://www.postgresql.org/docs/current/catalog-pg-attribute.html">pg_attribute</a>
 */
final class ColumnQuery {

    private static final String SQL = """
            SELECT a.attrelid AS relation,
                   a.attnum AS number,
                   a.attname AS name,
                   a.atttypid AS typeId,
                   format_type(a.atttypid, a.atttypmod) AS type,
                   a.attnotnull AS notNull,
                   a.attidentity AS identity,
                   a.attgenerated AS generated,
                   pg_get_expr(v.adbin, v.adrelid) AS expression,
                   a.attcollation AS collation,
                   a.attcollation <> t.typcollation AS ownCollation,
                   a.attstorage <> t.typstorage OR a.attcompression <> '' OR a.attoptions IS NOT NULL
                       OR coalesce(a.attstattarget, -1) >= 0 AS tuned,
                   d.description AS comment
            FROM pg_catalog.pg_attribute a
            JOIN pg_catalog.pg_class c ON c.oid = a.attrelid
            JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
            LEFT JOIN pg_catalog.pg_attrdef v ON v.adrelid = a.attrelid AND v.adnum = a.attnum
            LEFT JOIN pg_catalog.pg_description d
                ON d.classoid = 'pg_catalog.pg_class'::regclass::oid AND d.objoid = a.attrelid AND d.objsubid = a.attnum
            WHERE a.attnum > 0
              AND NOT a.attisdropped
              AND c.relkind IN ('r', 'p')
              AND c.relnamespace = ANY (?)
            """;

    /**
     * A column.
     *
     * @param identity 'a' for ALWAYS, 'd' for BY DEFAULT, or empty
     * @param generated 's' for STORED, 'v' for VIRTUAL, or empty
     * @param expression of the default, or of a generated column
     * @param tuned whether its storage, compression or statistics are not its type's
     * @param collation the collation's id, 0 where the type has none
     */
    record Row(
            long relation,
            int number,
            String name,
            long typeId,
            String type,
            boolean notNull,
            String identity,
            String generated,
            Optional<String> expression,
            long collation,
            boolean ownCollation,
            boolean tuned,
            Optional<String> comment) {

        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    row.getLong("relation"),
                    row.getInt("number"),
                    row.getString("name"),
                    row.getLong("typeId"),
                    row.getString("type"),
                    row.getBoolean("notNull"),
                    row.getString("identity"),
                    row.getString("generated"),
                    Optional.ofNullable(row.getString("expression")),
                    row.getLong("collation"),
                    row.getBoolean("ownCollation"),
                    row.getBoolean("tuned"),
                    Optional.ofNullable(row.getString("comment")));
        }
    }

    private ColumnQuery() {}

    static void read(Session session, Namespaces namespaces, Consumer<Row> consumer) throws SQLException {
        session.each(SQL, namespaces.ids(), row -> consumer.accept(Row.of(row)));
    }
}
