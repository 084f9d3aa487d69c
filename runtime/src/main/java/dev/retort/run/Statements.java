package dev.retort.run;

import dev.retort.postgres.SqlStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Sends statements of migrations to the server. */
final class Statements {

    private static final int BATCH_ROWS = 1_000;
    private static final int SHOWN_CHARACTERS = 120;

    private final Connection connection;
    private final StatementWatch.Watch watch;

    /** @param watch looks at a statement until what it returns is closed */
    Statements(Connection connection, StatementWatch.Watch watch) {
        this.connection = connection;
        this.watch = watch;
    }

    Statements(Connection connection) {
        this(connection, (sql, isPart) -> () -> {});
    }

    /** The beginning of a statement, on one line. */
    static String shortened(String sql) {
        String line = sql.strip().replaceAll("\\s+", " ");
        return line.length() <= SHOWN_CHARACTERS ? line : line.substring(0, SHOWN_CHARACTERS - 2) + " …";
    }

    /**
     * Gives the number of rows that a statement without parameters has changed.
     *
     * @throws StatementFailedException if the server refuses it
     */
    long execute(SqlStatement statement) {
        return execute(statement, false);
    }

    /** Executes a part of something larger, which tells itself how far it is. */
    long executePart(SqlStatement statement) {
        return execute(statement, true);
    }

    private long execute(SqlStatement statement, boolean isPart) {
        StatementWatch.Watched watched = watch.begin(statement.sql(), isPart);
        try {
            if (statement.parameterRows().isEmpty()) {
                return executePlain(statement.sql());
            }
            executeRows(statement);
            return 0;
        } catch (SQLException refusal) {
            throw new StatementFailedException(statement.sql(), innermost(refusal));
        } finally {
            watched.close();
        }
    }

    private long executePlain(String sql) throws SQLException {
        try (Statement plain = connection.createStatement()) {
            plain.setEscapeProcessing(false); // an author's braces are SQL, not JDBC escapes
            return plain.execute(sql) ? 0 : plain.getLargeUpdateCount();
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
