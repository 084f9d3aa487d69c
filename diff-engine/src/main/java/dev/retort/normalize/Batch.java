package dev.retort.normalize;

import dev.retort.operation.Operation;
import dev.retort.postgres.PostgresSql;
import dev.retort.postgres.SqlStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Operations that go to the server in one round trip. */
final class Batch implements AutoCloseable {

    private final Statement statement;

    Batch(Connection connection) throws SQLException {
        statement = connection.createStatement();
        statement.setEscapeProcessing(false); // a brace in an expression is PostgreSQL's, not JDBC's
    }

    void add(Operation operation) throws SQLException {
        for (SqlStatement sql : PostgresSql.of(operation)) {
            statement.addBatch(sql.sql());
        }
    }

    void execute() throws SQLException {
        statement.executeBatch();
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
