package dev.retort.catalog;

import dev.retort.problem.FailureException;
import dev.retort.problem.Problem;
import dev.retort.schema.QualifiedName;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;

/**
 * A connection together with what its queries depend on.
 *
 * @see <a href="https://www.postgresql.org/docs/current/functions-info.html">Session information functions</a>
 */
record Session(Connection connection, int serverVersion, String defaultSchema) {

    /** Enough rows for few round trips, few enough for little memory. */
    private static final int FETCH_SIZE = 5_000;

    private static final String STATE = """
            SELECT pg_catalog.current_setting('server_version_num')::int AS serverVersion,
                   coalesce(
                       pg_catalog.current_schema(),
                       (SELECT n.nspname FROM pg_catalog.pg_namespace n WHERE n.nspname = 'public')) AS defaultSchema,
                   pg_catalog.current_database() AS database,
                   pg_catalog.current_setting('search_path') AS searchPath
            """;

    /**
     * Names of the default schema are printed bare and all others with their schema; constants do not depend on the
     * session's style or time zone. Compiling the queries would take longer than running them.
     */
    private static final String PRINTING = """
            SELECT pg_catalog.set_config('search_path', pg_catalog.quote_ident(?), true),
                   pg_catalog.set_config('quote_all_identifiers', 'off', true),
                   pg_catalog.set_config('DateStyle', 'ISO, YMD', true),
                   pg_catalog.set_config('IntervalStyle', 'postgres', true),
                   pg_catalog.set_config('TimeZone', 'UTC', true),
                   pg_catalog.set_config('bytea_output', 'hex', true),
                   pg_catalog.set_config('extra_float_digits', '1', true),
                   pg_catalog.set_config('jit', 'off', true)
            """;

    /** What a query does with each of its rows. */
    interface RowConsumer {
        void accept(ResultSet row) throws SQLException;
    }

    static Session of(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(STATE);
                ResultSet row = statement.executeQuery()) {
            row.next();
            if (row.getString("defaultSchema") == null) {
                throw noDefaultSchema(row.getString("database"), row.getString("searchPath"));
            }
            return new Session(connection, row.getInt("serverVersion"), row.getString("defaultSchema"));
        }
    }

    private static FailureException noDefaultSchema(String database, String searchPath) {
        return new FailureException(Problem.of("The connection has no schema to work in")
                .where("database " + database)
                .found("search_path " + searchPath + ", of which nothing exists, and no schema public")
                .wanted("a schema that unqualified table names belong to")
                .next("create it: CREATE SCHEMA public;")
                .next("or name one that exists: add ?currentSchema=… to the JDBC URL"));
    }

    Session withPrintingSettings() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(PRINTING)) {
            statement.setString(1, defaultSchema);
            statement.execute();
        }
        return this;
    }

    /** The name of something that is found without its schema in pg_catalog and in the default schema. */
    QualifiedName visibleName(String schema, String name) {
        return schema.equals("pg_catalog") || schema.equals(defaultSchema)
                ? QualifiedName.of(name)
                : QualifiedName.of(schema, name);
    }

    /** Runs a query whose one parameter is an array of namespace ids. */
    void each(String sql, Collection<Long> namespaceIds, RowConsumer consumer) throws SQLException {
        each(sql, "oid", namespaceIds.toArray(), consumer);
    }

    /** Runs a query whose one parameter is an array. */
    void each(String sql, String elementType, Object[] elements, RowConsumer consumer) throws SQLException {
        Array array = connection.createArrayOf(elementType, elements);
        try (PreparedStatement statement = prepared(sql)) {
            statement.setArray(1, array);
            consume(statement, consumer);
        } finally {
            array.free();
        }
    }

    /** Runs a query without parameters. */
    void each(String sql, RowConsumer consumer) throws SQLException {
        try (PreparedStatement statement = prepared(sql)) {
            consume(statement, consumer);
        }
    }

    private PreparedStatement prepared(String sql) throws SQLException {
        return connection.prepareStatement(VersionedColumn.adapt(sql, serverVersion));
    }

    private static void consume(PreparedStatement statement, RowConsumer consumer) throws SQLException {
        statement.setFetchSize(FETCH_SIZE);
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                consumer.accept(rows);
            }
        }
    }
}
