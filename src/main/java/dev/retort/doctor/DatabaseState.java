package dev.retort.doctor;

import dev.retort.catalog.CatalogReader;
import dev.retort.history.Bookkeeping;
import dev.retort.history.HistoryEntry;
import dev.retort.history.LedgerStep;
import dev.retort.history.VersionTable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a database says of itself.
 *
 * @param address where it is, for people
 * @param current the rows of the version table
 * @param interrupted where migrations stand that did not come to their end
 * @param applied what the history says of applied migrations
 */
record DatabaseState(
        String address,
        VersionTable versions,
        boolean hasVersionTable,
        Set<String> current,
        ExistingObjects objects,
        List<LedgerStep> interrupted,
        Map<String, HistoryEntry> applied) {

    static DatabaseState read(Connection connection, String address, VersionTable versions) throws SQLException {
        return new DatabaseState(
                address,
                versions,
                versions.exists(connection),
                versions.heads(connection),
                new ExistingObjects(CatalogReader.read(connection), new Bookkeeping(versions).names()),
                new Bookkeeping(versions).steps().all(connection),
                new Bookkeeping(versions).history().applied(connection));
    }
}
