package dev.retort.run;

import dev.retort.environment.VersionChange;
import dev.retort.history.Bookkeeping;
import dev.retort.history.HistoryEntry;
import dev.retort.revision.RevisionNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Changes the version table, with the rows of the history, and tells of it, in the transaction that is open: whoever hears of it may still refuse. */
final class VersionChanges {

    private final Connection connection;
    private final Bookkeeping tables;
    private final RunListener listener;

    VersionChanges(Connection connection, Bookkeeping tables, RunListener listener) {
        this.connection = connection;
        this.tables = tables;
        this.listener = listener;
    }

    /**
     * @param revision the migration that was run; empty for a stamp
     * @param entries the rows for the history
     */
    void change(
            VersionChange.Kind kind,
            Optional<RevisionNode> revision,
            Set<String> before,
            Collection<String> after,
            List<HistoryEntry> entries)
            throws SQLException {
        tables.note(connection, before, after, entries);
        listener.versionChanged(
                new VersionChange(kind, revision, before, Set.copyOf(after)),
                HeldConnection.of(
                        connection, "%s is not for this connection here: only the runner ends a transaction"));
    }
}
