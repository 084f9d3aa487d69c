package dev.retort.run;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Tells whether the transaction that the runner has opened is still the open one, after SQL of an author's own. The server
 * is asked, by the transaction's number: no look at the SQL would see what a function or a second statement does.
 *
 * @see <a href="https://www.postgresql.org/docs/current/functions-info.html">Transaction ID functions</a>
 */
final class TransactionGuard {

    private static final String NUMBER = "SELECT pg_catalog.pg_current_xact_id()::pg_catalog.text";

    private static final String STATUS = """
            SELECT CASE WHEN pg_catalog.pg_current_xact_id_if_assigned()::pg_catalog.text OPERATOR(pg_catalog.=) own
                        THEN NULL ELSE pg_catalog.pg_xact_status(own::pg_catalog.xid8) END
            FROM (SELECT ?::pg_catalog.text AS own) AS remembered
            """;

    private final Connection connection;
    private Optional<String> number = Optional.empty();

    TransactionGuard(Connection connection) {
        this.connection = connection;
    }

    /** Remembers the open transaction, if none is remembered. */
    void remember() throws SQLException {
        if (number.isEmpty()) {
            try (PreparedStatement query = connection.prepareStatement(NUMBER)) {
                number = text(query);
            }
        }
    }

    /** Forgets a transaction that the runner itself has ended. */
    void forget() {
        number = Optional.empty();
    }

    /** The end of the remembered transaction; empty while it is open, or where none is remembered. */
    Optional<TransactionEnd> end() throws SQLException {
        if (number.isEmpty()) {
            return Optional.empty();
        }
        try (PreparedStatement query = connection.prepareStatement(STATUS)) {
            query.setString(1, number.get());
            return text(query).map(TransactionEnd::of);
        }
    }

    private static Optional<String> text(PreparedStatement query) throws SQLException {
        try (ResultSet row = query.executeQuery()) {
            row.next();
            return Optional.ofNullable(row.getString(1));
        }
    }
}
