package dev.retort.history;

import dev.retort.problem.FailureException;
import dev.retort.problem.Problem;
import dev.retort.schema.Identifiers;
import dev.retort.schema.QualifiedName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a role needs to read or to keep Retort's own tables, and the statements that give what it lacks.
 *
 * @see <a href="https://www.postgresql.org/docs/current/ddl-priv.html">Privileges</a>
 */
public final class Grants {

    /** What is asked of a schema has no name of a relation. */
    private static final String SCHEMA = "";

    private static final String LACKING = """
            SELECT w.schema, w.name, current_user AS grantee,
                   pg_catalog.string_agg(w.privilege, ', ' ORDER BY w.place) AS privileges
            FROM ROWS FROM (pg_catalog.unnest(?), pg_catalog.unnest(?), pg_catalog.unnest(?))
                 WITH ORDINALITY AS w(schema, name, privilege, place)
            JOIN pg_catalog.pg_namespace n ON n.nspname OPERATOR(pg_catalog.=) w.schema::pg_catalog.name
            LEFT JOIN pg_catalog.pg_class c ON c.relnamespace OPERATOR(pg_catalog.=) n.oid
                 AND c.relname OPERATOR(pg_catalog.=) w.name::pg_catalog.name
            WHERE CASE WHEN w.name OPERATOR(pg_catalog.=) ''
                       THEN NOT pg_catalog.has_schema_privilege(n.oid, w.privilege)
                       ELSE NOT coalesce(pg_catalog.has_table_privilege(c.oid, w.privilege), true) END
            GROUP BY w.schema, w.name ORDER BY pg_catalog.min(w.place)
            """;

    private final List<String> schemas = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<String> privileges = new ArrayList<>();

    private Grants() {}

    /** The statements that let the session's role read the tables that are there. */
    public static List<String> missingToRead(Connection connection, Bookkeeping tables) throws SQLException {
        Bookkeeping located = tables.located(connection);
        Grants grants = new Grants();
        grants.need(located.versions().name().sibling(SCHEMA), "USAGE");
        for (QualifiedName table : List.of(
                located.versions().name(),
                located.history().name(),
                located.steps().name())) {
            grants.need(table, "SELECT");
        }
        return grants.lacking(connection);
    }

    /**
     * Refuses to begin what could not be noted.
     *
     * @throws FailureException with the statements that give what is missing
     */
    public static void requireToWrite(Connection connection, Bookkeeping located) throws SQLException {
        Grants grants = new Grants();
        grants.need(located.versions().name().sibling(SCHEMA), "USAGE");
        if (!located.exists(connection)) {
            grants.need(located.versions().name().sibling(SCHEMA), "CREATE");
        }
        grants.need(located.versions().name(), "SELECT", "INSERT", "UPDATE", "DELETE");
        grants.need(located.history().name(), "SELECT", "INSERT");
        grants.need(located.steps().name(), "SELECT", "INSERT", "UPDATE", "DELETE");
        List<String> missing = grants.lacking(connection);
        if (!missing.isEmpty()) {
            Problem problem = Problem.of("The role may not write the tables in which Retort notes what it does")
                    .with("state", "nothing was begun");
            for (String grant : missing) {
                problem = problem.next(grant);
            }
            throw new FailureException(problem);
        }
    }

    private void need(QualifiedName object, String... needed) {
        for (String privilege : needed) {
            schemas.add(object.schema().orElse(""));
            names.add(object.name());
            privileges.add(privilege);
        }
    }

    private List<String> lacking(Connection connection) throws SQLException {
        List<String> statements = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(LACKING)) {
            query.setArray(1, connection.createArrayOf("text", schemas.toArray()));
            query.setArray(2, connection.createArrayOf("text", names.toArray()));
            query.setArray(3, connection.createArrayOf("text", privileges.toArray()));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    statements.add("GRANT " + row.getString("privileges") + " ON "
                            + object(row.getString("schema"), row.getString("name")) + " TO "
                            + Identifiers.quoted(row.getString("grantee")) + ";");
                }
            }
        }
        return statements;
    }

    private static String object(String schema, String name) {
        return name.equals(SCHEMA)
                ? "SCHEMA " + Identifiers.quoted(schema)
                : QualifiedName.of(schema, name).toSql();
    }
}
