package dev.retort.normalize;

import dev.retort.catalog.PassingTransaction;
import dev.retort.problem.FailureException;
import dev.retort.problem.Problem;
import dev.retort.schema.EnumType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;

/**
 * Asks a PostgreSQL server for canonical forms: temporary tables are made of the fragments, read back from the catalog
 * and rolled back. It takes no privilege but TEMPORARY on the database, and changes nothing there.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createtable.html">CREATE TABLE, TEMPORARY</a>
 */
public final class ServerNormalizer implements Normalizer {

    private static final String STATE = """
            SELECT current_database() AS database,
                   quote_ident(current_database()) AS quotedDatabase,
                   quote_ident(current_user) AS quotedUser,
                   has_database_privilege(current_database(), 'TEMPORARY') AS mayCreate,
                   pg_is_in_recovery() AS isStandby
            """;

    private final Connection connection;

    public ServerNormalizer(Connection connection) {
        this.connection = connection;
    }

    /** @throws FailureException if the server cannot be asked at all */
    @Override
    public CanonicalForms normalize(Collection<Fragment> fragments, List<EnumType> wantedTypes) {
        try (PassingTransaction transaction = PassingTransaction.readWrite(connection)) {
            requireTemporaryTables();
            return new Inquiry(transaction.connection(), WantedTypes.prepare(connection, wantedTypes)).ask(fragments);
        } catch (SQLException e) {
            throw new FailureException(
                    Problem.of("PostgreSQL did not settle the spelling of types and expressions")
                            .found(Refusal.reason(e))
                            .next("mend what the server says and run the command again"),
                    e);
        }
    }

    private void requireTemporaryTables() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet state = statement.executeQuery(STATE)) {
            state.next();
            Problem problem = Problem.of("The connection may not create temporary tables, with which types and"
                            + " expressions are brought to PostgreSQL's own spelling")
                    .where("database " + state.getString("database"));
            if (state.getBoolean("isStandby")) {
                throw new FailureException(
                        problem.found("a standby server, which is read-only").next("connect to the primary server"));
            }
            if (!state.getBoolean("mayCreate")) {
                throw new FailureException(problem.found("no privilege TEMPORARY")
                        .next("GRANT TEMPORARY ON DATABASE " + state.getString("quotedDatabase") + " TO "
                                + state.getString("quotedUser") + ";"));
            }
        }
    }
}
