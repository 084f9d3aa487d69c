package dev.retort.run;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * As whom a session works and what was set in it, to be put back after SQL of an author's own: a {@code SET search_path}
 * or {@code SET ROLE} of one migration, such as a dump begins with, does not reach the next one or the version table.
 *
 * @param settings by name, in the order in which they are put back: the roles last, for they may take rights away
 */
record SessionState(Map<String, String> settings) {

    /** @see <a href="https://www.postgresql.org/docs/current/view-pg-settings.html">pg_settings</a>, which leaves out roles */
    private static final String QUERY = """
            SELECT name, setting FROM pg_catalog.pg_settings
            WHERE source = 'session' AND context IN ('user', 'superuser') AND name NOT LIKE 'transaction\\_%'
            UNION ALL SELECT 'session_authorization', session_user::pg_catalog.text
            UNION ALL SELECT 'role', pg_catalog.current_setting('role')
            """;

    static SessionState read(Connection connection) throws SQLException {
        Map<String, String> settings = new LinkedHashMap<>();
        try (PreparedStatement query = connection.prepareStatement(QUERY);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                settings.put(row.getString("name"), row.getString("setting"));
            }
        }
        return new SessionState(settings);
    }

    /** Resets everything that is set in the session, and sets again what was. */
    void restore(Connection connection) throws SQLException {
        try (Statement reset = connection.createStatement()) {
            reset.execute("RESET SESSION AUTHORIZATION; RESET ROLE; RESET ALL");
        }
        set(connection, settings);
    }

    /** Sets these for the session, in their order. */
    static void set(Connection connection, Map<String, String> settings) throws SQLException {
        try (PreparedStatement set = connection.prepareStatement("SELECT pg_catalog.set_config(name, value, false)"
                + " FROM ROWS FROM (pg_catalog.unnest(?), pg_catalog.unnest(?)) AS one(name, value)")) {
            set.setArray(1, connection.createArrayOf("text", settings.keySet().toArray()));
            set.setArray(2, connection.createArrayOf("text", settings.values().toArray()));
            set.execute();
        }
    }
}
