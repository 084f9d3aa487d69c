package dev.retort.run;

import dev.retort.migration.Operations;
import dev.retort.operation.DataOperation.Autocommit;
import dev.retort.operation.Operation;
import dev.retort.postgres.PostgresSql;
import dev.retort.postgres.SqlStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Runs each operation on the connection as soon as the migration calls it. */
final class Executor implements Operations {

    private static final int BATCH_ROWS = 1_000;

    private final Connection connection;

    Executor(Connection connection) {
        this.connection = connection;
    }

    @Override
    public void apply(Operation operation) {
        if (operation instanceof Autocommit block) {
            runOutsideTransaction(block);
        } else {
            PostgresSql.of(operation).forEach(this::execute);
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

    void execute(SqlStatement statement) {
        try {
            if (statement.parameterRows().isEmpty()) {
                executePlain(statement.sql());
            } else {
                executeRows(statement);
            }
        } catch (SQLException refusal) {
            throw new StatementFailedException(statement.sql(), innermost(refusal));
        }
    }

    private void executePlain(String sql) throws SQLException {
        try (Statement plain = connection.createStatement()) {
            plain.setEscapeProcessing(false); // an author's braces are SQL, not JDBC escapes
            plain.execute(sql);
        }
    }

    private void executeRows(SqlStatement statement) throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(statement.sql())) {
            int waiting = 0;
            for (List<Object> row : statement.parameterRows()) {
                for (int i = 0; i < row.size(); i++) {
                    prepared.setObject(i + 1, row.get(i));
                }
                prepared.addBatch();
                if (++waiting == BATCH_ROWS) {
                    prepared.executeBatch();
                    waiting = 0;
                }
            }
            prepared.executeBatch();
        }
    }

    /** A failed batch hides the server's words behind its own. */
    private static SQLException innermost(SQLException refusal) {
        return refusal.getNextException() == null ? refusal : refusal.getNextException();
    }
}
