package dev.retort.catalog;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;

/**
 * A transaction that is always rolled back and leaves the connection as it was. On a connection without autocommit it
 * is a savepoint in the caller's transaction.
 */
public final class PassingTransaction implements AutoCloseable {

    private final Connection connection;

    /** Null where the whole transaction is ours. */
    private final Savepoint savepoint;

    private PassingTransaction(Connection connection, Savepoint savepoint) {
        this.connection = connection;
        this.savepoint = savepoint;
    }

    /** A transaction that sees one moment of the database and cannot write. */
    public static PassingTransaction readOnly(Connection connection) throws SQLException {
        return begin(connection, "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY");
    }

    /** A transaction that may write, even where the role's default is read-only. */
    public static PassingTransaction readWrite(Connection connection) throws SQLException {
        return begin(connection, "SET TRANSACTION READ WRITE");
    }

    private static PassingTransaction begin(Connection connection, String mode) throws SQLException {
        if (!connection.getAutoCommit()) {
            // The mode of a transaction cannot change once it has begun; the caller has chosen it.
            return new PassingTransaction(connection, connection.setSavepoint());
        }
        connection.setAutoCommit(false);
        PassingTransaction transaction = new PassingTransaction(connection, null);
        try (Statement statement = connection.createStatement()) {
            statement.execute(mode);
            return transaction;
        } catch (SQLException e) {
            transaction.closeAfter(e);
            throw e;
        }
    }

    private void closeAfter(SQLException failure) {
        try {
            close();
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }

    /** The connection that the transaction is open on. */
    public Connection connection() {
        return connection;
    }

    /** Undoes everything, settings included. */
    @Override
    public void close() throws SQLException {
        if (savepoint != null) {
            connection.rollback(savepoint);
            connection.releaseSavepoint(savepoint);
            return;
        }
        try {
            connection.rollback();
        } finally {
            connection.setAutoCommit(true);
        }
    }
}
