package dev.retort;

import dev.retort.problem.FailureException;
import dev.retort.script.ChangedMigration;
import dev.retort.script.MigrationHistory;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** Applied migrations whose files mean something else now. */
final class Changes {

    private final Workspace workspace;

    Changes(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Those of a database that is at these heads. */
    List<ChangedMigration> found(MigrationHistory history, Connection connection, Set<String> heads)
            throws SQLException {
        return ChangedMigration.among(
                history,
                history.graph()
                        .withAncestors(
                                heads.stream().filter(history.graph()::contains).toList()),
                workspace.tables().history().applied(connection));
    }

    /** @throws FailureException if there is one, with both ways out */
    void refuse(List<ChangedMigration> changed) {
        if (!changed.isEmpty()) {
            throw new FailureException(ChangedMigration.problem(changed));
        }
    }
}
