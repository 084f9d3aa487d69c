package dev.retort.catalog;

import dev.retort.schema.EnumType;
import dev.retort.schema.Table;
import dev.retort.schema.View;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/**
 * Reads the catalog of a live database.
 *
 * <p>A fixed number of queries, whatever the number of tables, in one read-only transaction that sees one moment of
 * the database and leaves the connection as it was. Reading takes no privilege but to connect. On a connection without
 * autocommit it happens inside the caller's transaction, below a savepoint.
 */
public final class CatalogReader {

    private CatalogReader() {}

    /**
     * Reads everything but PostgreSQL's own schemas and what belongs to extensions.
     *
     * @throws dev.retort.problem.FailureException if the connection has no default schema
     */
    public static Catalog read(Connection connection) throws SQLException {
        try (PassingTransaction transaction = PassingTransaction.readOnly(connection)) {
            return new CatalogReading(session(transaction.connection())).catalog();
        }
    }

    /**
     * Reads the temporary tables of the session, within the transaction that is open; their schema is called {@code
     * pg_temp}. The settings that decide how expressions are printed stay changed until that transaction ends.
     */
    public static List<Table> readTemporaryTables(Connection connection) throws SQLException {
        Session session = session(connection);
        return new TableReading(session, Namespaces.temporary(session)).tables();
    }

    /** Reads the temporary views of the session, in the same way. */
    public static List<View> readTemporaryViews(Connection connection) throws SQLException {
        Session session = session(connection);
        return ViewQuery.read(session, Namespaces.temporary(session));
    }

    /** Reads the enum types, within the transaction that is open, and with the same effect on its settings. */
    public static List<EnumType> readEnumTypes(Connection connection) throws SQLException {
        Session session = session(connection);
        return EnumTypeQuery.read(session, Namespaces.ofDatabase(session));
    }

    /**
     * Reads what hangs on relations and types, directly or through something else; they themselves and their columns are among
     * it. One query, whatever their number; none for none.
     *
     * @param on names as SQL spells them
     */
    public static List<Dependent> readDependents(Connection connection, Set<String> on) throws SQLException {
        if (on.isEmpty()) {
            return List.of();
        }
        try (PassingTransaction transaction = PassingTransaction.readOnly(connection)) {
            return DependentQuery.read(session(transaction.connection()), on);
        }
    }

    private static Session session(Connection connection) throws SQLException {
        return Session.of(connection).withPrintingSettings();
    }
}
