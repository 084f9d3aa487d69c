package dev.retort.doctor;

import dev.retort.catalog.CatalogReader;
import dev.retort.history.VersionTable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/**
 * What a database says of itself.
 *
 * @param address where it is, for people
 * @param current the rows of the version table
 */
record DatabaseState(
        String address, VersionTable versions, boolean hasVersionTable, Set<String> current, ExistingObjects objects) {

    static DatabaseState read(Connection connection, String address, VersionTable versions) throws SQLException {
        return new DatabaseState(
                address,
                versions,
                versions.exists(connection),
                versions.heads(connection),
                new ExistingObjects(CatalogReader.read(connection), versions.name()));
    }
}
