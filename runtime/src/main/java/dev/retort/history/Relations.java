package dev.retort.history;

import dev.retort.problem.FailureException;
import dev.retort.problem.Problem;
import dev.retort.schema.Identifiers;
import dev.retort.schema.QualifiedName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;

/**
 * Asks the server for tables by their names alone, so that reading never creates one. A name without a schema is looked for
 * in the schemas of the search path and nowhere else: no temporary table of the same name hides it. Everything that the
 * query uses is PostgreSQL's own, whatever the search path begins with.
 */
final class Relations {

    private static final String QUERY = """
            SELECT s.name AS schema, c.relkind AS kind
            FROM (SELECT ?::pg_catalog.name, ?::pg_catalog.name) AS own(schema, name)
            CROSS JOIN pg_catalog.unnest(CASE WHEN own.schema IS NULL THEN pg_catalog.current_schemas(false)
                                              ELSE ARRAY[own.schema] END) WITH ORDINALITY AS s(name, place)
            JOIN pg_catalog.pg_namespace n ON n.nspname OPERATOR(pg_catalog.=) s.name
            JOIN pg_catalog.pg_class c
              ON c.relnamespace OPERATOR(pg_catalog.=) n.oid AND c.relname OPERATOR(pg_catalog.=) own.name
            ORDER BY s.place LIMIT 1
            """;

    private Relations() {}

    /**
     * A relation that is there.
     *
     * @param name with its schema
     * @param kind {@code pg_class.relkind}
     */
    record Relation(QualifiedName name, String kind) {

        boolean isTable() {
            return kind.equals("r") || kind.equals("p");
        }
    }

    /** What a name means; nothing where it is free. */
    static Optional<Relation> find(Connection connection, QualifiedName name) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(QUERY)) {
            query.setString(1, name.schema().orElse(null));
            query.setString(2, name.name());
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(new Relation(
                                QualifiedName.of(row.getString("schema"), name.name()), row.getString("kind")))
                        : Optional.empty();
            }
        }
    }

    /** Whether all of them are there. */
    static boolean exist(Connection connection, Collection<QualifiedName> names) throws SQLException {
        for (QualifiedName name : names) {
            if (find(connection, name).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /**
     * The schema in which a table of this name is, or would be made.
     *
     * @throws FailureException if the session has no schema at all
     */
    static String schemaOf(Connection connection, QualifiedName name) throws SQLException {
        Optional<String> known =
                find(connection, name).flatMap(found -> found.name().schema()).or(name::schema);
        return known.isPresent() ? known.get() : currentSchema(connection);
    }

    private static String currentSchema(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                        "SELECT pg_catalog.current_schema(), current_user, pg_catalog.current_setting('search_path')");
                ResultSet row = query.executeQuery()) {
            row.next();
            if (row.getString(1) == null) {
                throw noSchema(row.getString(2), row.getString(3));
            }
            return row.getString(1);
        }
    }

    private static FailureException noSchema(String user, String searchPath) {
        return new FailureException(Problem.of("The connection has no schema to work in")
                .found("search_path " + searchPath + ", of which nothing exists that " + user + " may use")
                .wanted("a schema that unqualified table names belong to")
                .next("GRANT USAGE ON SCHEMA public TO " + Identifiers.quoted(user) + ";")
                .next("or name one that exists: add ?currentSchema=… to the JDBC URL"));
    }

    static boolean schemaExists(Connection connection, String schema) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT count(*) FROM pg_catalog.pg_namespace"
                + " WHERE nspname OPERATOR(pg_catalog.=) ?::pg_catalog.name")) {
            query.setString(1, schema);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getInt(1) > 0;
            }
        }
    }
}
