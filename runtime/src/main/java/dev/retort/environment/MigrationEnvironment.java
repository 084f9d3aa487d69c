package dev.retort.environment;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/**
 * What a project decides by itself, in a class of its own with a constructor without parameters. The key
 * {@code environment} names it, or the file {@code META-INF/services/dev.retort.environment.MigrationEnvironment}.
 *
 * <p>Each method has a default that changes nothing. One object serves one command; {@link #settings} is called first.
 * What a method throws ends the command with a message; nothing is written and no transaction is committed then.
 */
public interface MigrationEnvironment {

    /**
     * Gives settings for this command: keys of {@code retort.properties} about the database, Hibernate and what is
     * compared. They win over the file; those of the command line win over them.
     *
     * <pre>{@code
     * return Map.of("version_table_schema", context.arguments().getOrDefault("tenant", "public"));
     * }</pre>
     */
    default Map<String, String> settings(EnvironmentContext context) {
        return Map.of();
    }

    /**
     * Hears that the version table has changed, in the transaction that changed it and before its commit: what is
     * written on the connection is there if the change is, and an exception takes both back. A dry run and a script do
     * not call it.
     *
     * @param connection in the transaction; only the runner ends that
     */
    default void versionChanged(VersionChange change, Connection connection) throws SQLException {}
}
