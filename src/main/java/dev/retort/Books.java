package dev.retort;

import dev.retort.history.HistoryEntry;
import dev.retort.history.LedgerStep;
import dev.retort.run.ChangedMigration;
import dev.retort.script.MigrationHistory;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The commands that show what a database's own tables say of its past; they write nothing. */
final class Books {

    private final Workspace workspace;

    Books(Workspace workspace) {
        this.workspace = workspace;
    }

    List<HistoryEntry> applied() {
        return asked(
                "The history cannot be read",
                connection -> workspace.tables().history().entries(connection));
    }

    List<LedgerStep> interrupted() {
        return asked(
                "The ledger cannot be read",
                connection -> workspace.tables().steps().all(connection));
    }

    List<ChangedMigration> changed(MigrationHistory history) {
        return asked(
                "The history cannot be read",
                connection -> ChangedMigration.found(history, connection, workspace.tables()));
    }

    private interface Question<T> {
        List<T> of(Connection connection) throws SQLException;
    }

    private <T> List<T> asked(String failure, Question<T> question) {
        try (Connection connection = workspace.database().connect()) {
            return question.of(connection);
        } catch (SQLException refusal) {
            throw workspace.failed(failure, refusal);
        }
    }
}
