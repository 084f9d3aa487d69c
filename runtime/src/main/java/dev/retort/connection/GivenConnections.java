package dev.retort.connection;

import dev.retort.problem.Problem;
import dev.retort.problem.UsageException;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Optional;

/** The connections of an application, each as if it were Retort's own. */
final class GivenConnections {

    private static final String POSTGRESQL = "PostgreSQL";

    private final ConnectionSource source;
    private String address;

    GivenConnections(ConnectionSource source) {
        this.source = source;
    }

    Connection connect() {
        try {
            Connection connection = source.open();
            try {
                requirePostgres(connection);
                address = address(connection.getMetaData());
                connection.setAutoCommit(true); // pools may hand out the other kind
                return connection;
            } catch (SQLException | RuntimeException unusable) {
                connection.close();
                throw unusable;
            }
        } catch (SQLException refusal) {
            throw ConnectionProblems.translate(refusal);
        }
    }

    private static void requirePostgres(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        if (!product.equals(POSTGRESQL)) {
            throw new UsageException(Problem.of("The data source is not one of PostgreSQL's")
                    .found(product)
                    .wanted(POSTGRESQL + ", 13 or newer")
                    .next("give Retort a data source of a PostgreSQL database"));
        }
    }

    /** The address as the driver knows it, without a password; kept, for a pool may have no second connection. */
    String address() {
        if (address == null) {
            try {
                connect().close();
            } catch (SQLException refusal) {
                throw ConnectionProblems.translate(refusal);
            }
        }
        return address;
    }

    private static String address(DatabaseMetaData database) throws SQLException {
        try {
            String url = database.getURL().replaceFirst("\\?.*", ""); // behind it stand all settings, secrets too
            return DatabaseUrl.parse(url)
                    .with(Optional.ofNullable(database.getUserName()), Optional.empty())
                    .toString();
        } catch (UsageException wrapped) {
            return "the data source"; // a proxy's URL, in a form that only the proxy knows
        }
    }
}
