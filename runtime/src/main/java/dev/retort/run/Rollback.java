package dev.retort.run;

import java.sql.Connection;
import java.sql.SQLException;

/** Ends of transactions that have failed. */
final class Rollback {

    private Rollback() {}

    /** A connection that is lost cannot roll back; the server does it then, and the first failure is what matters. */
    static void of(Connection connection, Exception failure) {
        try {
            connection.rollback();
        } catch (SQLException lost) {
            failure.addSuppressed(lost);
        }
    }

    /** Back to autocommit, unless the connection is lost. */
    static void leave(Connection connection) throws SQLException {
        if (!connection.isClosed()) {
            connection.setAutoCommit(true);
        }
    }
}
