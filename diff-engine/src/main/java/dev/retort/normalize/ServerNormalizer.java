package dev.retort.normalize;

import dev.retort.catalog.CatalogReader;
import dev.retort.catalog.PassingTransaction;
import dev.retort.operation.Operation;
import dev.retort.problem.FailureException;
import dev.retort.problem.Problem;
import dev.retort.schema.EnumType;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Asks a PostgreSQL server for canonical forms: temporary tables are made of the fragments, read back from the catalog
 * and rolled back. It takes no privilege but TEMPORARY on the database, and changes nothing there.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createtable.html">CREATE TABLE, TEMPORARY</a>
 */
public final class ServerNormalizer implements Normalizer {

    private static final String STATE = """
            SELECT pg_catalog.current_database() AS database,
                   pg_catalog.quote_ident(pg_catalog.current_database()) AS quotedDatabase,
                   pg_catalog.quote_ident(current_user) AS quotedUser,
                   pg_catalog.has_database_privilege(pg_catalog.current_database(), 'TEMPORARY') AS mayCreate,
                   pg_catalog.pg_is_in_recovery() AS isStandby
            """;

    private final Connection connection;

    public ServerNormalizer(Connection connection) {
        this.connection = connection;
    }

    /** @throws FailureException if the server cannot be asked at all */
    @Override
    public CanonicalForms normalize(Collection<Fragment> fragments, List<EnumType> wantedTypes) {
        requireTemporaryTables();
        try (PassingTransaction transaction = PassingTransaction.readWrite(connection)) {
            return new Inquiry(transaction.connection(), WantedTypes.prepare(connection, wantedTypes)).ask(fragments);
        } catch (SQLException e) {
            throw new FailureException(
                    Problem.of("PostgreSQL did not settle the spelling of types and expressions")
                            .found(Refusal.reason(e))
                            .next("mend what the server says and run the command again"),
                    e);
        }
    }

    @Override
    public List<Table> renamed(List<ColumnRenames> tables) {
        List<RenamedCopy> copies = IntStream.range(0, tables.size())
                .mapToObj(number -> new RenamedCopy(number, tables.get(number)))
                .toList();
        requireTemporaryTables();
        try (PassingTransaction transaction = PassingTransaction.readWrite(connection)) {
            create(copies);
            Map<QualifiedName, Table> read = CatalogReader.readTemporaryTables(transaction.connection()).stream()
                    .collect(Collectors.toMap(Table::name, Function.identity()));
            return copies.stream()
                    .map(copy -> copy.respelled(read.get(copy.name())))
                    .toList();
        } catch (SQLException e) {
            throw new FailureException(
                    Problem.of("PostgreSQL did not rename the columns on a temporary copy of their table")
                            .where(tables.stream()
                                    .map(renames -> renames.table().name().toString())
                                    .collect(Collectors.joining(", ")))
                            .found(Refusal.reason(e))
                            .next("leave the answer out, and write op.renameColumn into the migration by hand"),
                    e);
        }
    }

    private void create(List<RenamedCopy> copies) throws SQLException {
        try (Batch batch = new Batch(connection)) {
            for (RenamedCopy copy : copies) {
                for (Operation operation : copy.operations()) {
                    batch.add(operation);
                }
            }
            batch.execute();
        }
    }

    /** Asked before, for a standby refuses the very transaction. */
    private void requireTemporaryTables() {
        try (Statement statement = connection.createStatement();
                ResultSet state = statement.executeQuery(STATE)) {
            state.next();
            Problem problem = Problem.of("The connection may not create temporary tables, with which types and"
                            + " expressions are brought to PostgreSQL's own spelling")
                    .where("database " + state.getString("database"));
            if (state.getBoolean("isStandby")) {
                throw new FailureException(
                        problem.found("a standby server, which is read-only").next("set url to the primary server"));
            }
            if (!state.getBoolean("mayCreate")) {
                throw new FailureException(problem.found("no privilege TEMPORARY")
                        .next("GRANT TEMPORARY ON DATABASE " + state.getString("quotedDatabase") + " TO "
                                + state.getString("quotedUser") + ";"));
            }
        } catch (SQLException e) {
            throw new FailureException(
                    Problem.of("PostgreSQL did not say whether temporary tables can be made")
                            .found(Refusal.reason(e))
                            .next("mend what the server says and run the command again"),
                    e);
        }
    }
}
