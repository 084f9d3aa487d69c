package dev.retort.run;

import dev.retort.environment.VersionChange;
import dev.retort.history.VersionTable;
import dev.retort.revision.RevisionNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** Changes the version table and tells of it, in the transaction that is open: whoever hears of it may still refuse. */
final class VersionChanges {

    private final Connection connection;
    private final VersionTable versions;
    private final RunListener listener;

    VersionChanges(Connection connection, VersionTable versions, RunListener listener) {
        this.connection = connection;
        this.versions = versions;
        this.listener = listener;
    }

    /** @param revision the migration that was run; empty for a stamp */
    void change(VersionChange.Kind kind, Optional<RevisionNode> revision, Set<String> before, Collection<String> after)
            throws SQLException {
        versions.change(connection, before, after);
        listener.versionChanged(
                new VersionChange(kind, revision, before, Set.copyOf(after)),
                HeldConnection.of(
                        connection, "%s is not for this connection here: only the runner ends a transaction"));
    }
}
