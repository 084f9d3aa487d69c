package dev.retort.catalog;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/**
 * The operator classes, of which there are about two hundred.
 *
 * @see <a href="https://www.postgresql.org/docs/current/catalog-pg-opclass.html">pg_opclass</a>
 */
final class OperatorClassQuery {

    private static final String SQL = """
            SELECT o.oid AS id,
                   o.opcmethod AS method,
                   n.nspname AS schema,
                   o.opcname AS name,
                   o.opcintype AS type,
                   o.opcdefault AS usual
            FROM pg_catalog.pg_opclass o
            JOIN pg_catalog.pg_namespace n ON n.oid = o.opcnamespace
            """;

    /**
     * An operator class.
     *
     * @param usual whether it is the default for its type
     */
    record Row(long id, long method, String schema, String name, long type, boolean usual) {}

    private OperatorClassQuery() {}

    static Map<Long, Row> read(Session session) throws SQLException {
        Map<Long, Row> rows = new HashMap<>();
        session.each(
                SQL,
                row -> rows.put(
                        row.getLong("id"),
                        new Row(
                                row.getLong("id"),
                                row.getLong("method"),
                                row.getString("schema"),
                                row.getString("name"),
                                row.getLong("type"),
                                row.getBoolean("usual"))));
        return rows;
    }
}
