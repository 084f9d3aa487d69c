package dev.retort.run;

import dev.retort.migration.Operations;
import dev.retort.operation.DataOperation.Autocommit;
import dev.retort.operation.Operation;
import dev.retort.postgres.PostgresSql;
import java.sql.Connection;
import java.sql.SQLException;

/** Runs each operation on the connection as soon as the migration calls it. */
final class Executor implements Operations {

    private final Connection connection;
    private final Statements statements;

    Executor(Connection connection) {
        this.connection = connection;
        this.statements = new Statements(connection);
    }

    @Override
    public void apply(Operation operation) {
        if (operation instanceof Autocommit block) {
            runOutsideTransaction(block);
        } else {
            PostgresSql.of(operation).forEach(statements::execute);
        }
    }

    @Override
    public Connection connection() {
        return connection;
    }

    private void runOutsideTransaction(Autocommit block) {
        try {
            connection.commit();
            connection.setAutoCommit(true);
            block.operations().forEach(this::apply);
            connection.setAutoCommit(false);
        } catch (SQLException refusal) {
            throw new StatementFailedException("COMMIT before an autocommit block", refusal);
        }
    }
}
