package dev.retort.maven;

import dev.retort.config.Key;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * The keys of {@code retort.properties} as parameters: {@code lock_wait} is {@code <lockWait>}, and
 * {@code -Dretort.lock_wait}.
 */
public abstract class KeyParameters extends AbstractMojo {

    /**
     * The database: {@code jdbc:postgresql://…}, {@code postgresql://user:password@host:port/database}, or {@code embedded}
     * for a PostgreSQL that Retort runs itself. By default {@code embedded}.
     */
    @Parameter(property = "retort.url")
    private String url;

    /** The database user; wins over the one in the URL. */
    @Parameter(property = "retort.username")
    private String username;

    /**
     * The password; wins over the one in the URL. Better {@code server}, or a variable of the environment: {@code
     * ${DATABASE_PASSWORD}}.
     */
    @Parameter(property = "retort.password")
    private String password;

    /** A file that holds the password; wins over {@code password}. */
    @Parameter(property = "retort.password.file")
    private String passwordFile;

    /** A command that prints the password, run without a shell; wins over {@code passwordFile}. */
    @Parameter(property = "retort.password.command")
    private String passwordCommand;

    /** The packages of the entities, comma-separated; packages below them are included. By default all. */
    @Parameter(property = "retort.entities.packages")
    private String entitiesPackages;

    /** The unit of a {@code persistence.xml} whose entities are taken. */
    @Parameter(property = "retort.entities.persistence-unit")
    private String entitiesPersistenceUnit;

    /** {@code auto}: the project's own class path, as this build has it; else directories and jars, comma-separated. */
    @Parameter(property = "retort.entities.classpath")
    private String entitiesClasspath;

    /** The directory that the migrations' package begins in. By default {@code src/main/java}. */
    @Parameter(property = "retort.migrations.directory")
    private String migrationsDirectory;

    /** The migrations' package. By default {@code migrations}. */
    @Parameter(property = "retort.migrations.package")
    private String migrationsPackage;

    /** Several places of migrations, comma-separated, each a package or {@code DIRECTORY:PACKAGE}. */
    @Parameter(property = "retort.migrations.locations")
    private String migrationsLocations;

    /** Whether migrations in packages below count too. */
    @Parameter(property = "retort.migrations.recursive")
    private String migrationsRecursive;

    /** The table that holds the database's current revision. By default {@code retort_version}. */
    @Parameter(property = "retort.version_table")
    private String versionTable;

    /** The PostgreSQL schema of that table. */
    @Parameter(property = "retort.version_table_schema")
    private String versionTableSchema;

    /** How long to wait for a server that is starting, such as {@code 30s}. */
    @Parameter(property = "retort.connect_wait")
    private String connectWait;

    /** {@code migration}: one transaction for each; {@code run}: one for all that a goal runs. */
    @Parameter(property = "retort.transaction")
    private String transaction;

    /** How long to wait for another runner. By default {@code 10min}. */
    @Parameter(property = "retort.lock_wait")
    private String lockWait;

    /** How long a statement waits for a lock. By default {@code 5s}. */
    @Parameter(property = "retort.lock_timeout")
    private String lockTimeout;

    /** How often a migration that was not given a lock is tried again. By default 10. */
    @Parameter(property = "retort.lock_retries")
    private String lockRetries;

    /** How long a structural change may take. */
    @Parameter(property = "retort.statement_timeout")
    private String statementTimeout;

    /** After which the server ends a session that does nothing inside a transaction. */
    @Parameter(property = "retort.idle_in_transaction_session_timeout")
    private String idleInTransactionSessionTimeout;

    /** The name of a new class and its file. */
    @Parameter(property = "retort.file_template")
    private String fileTemplate;

    /** Where the date in the name of a new file is read. By default UTC. */
    @Parameter(property = "retort.timezone")
    private String timezone;

    /** Characters of the message in the name at most. By default 40. */
    @Parameter(property = "retort.slug_length")
    private String slugLength;

    /** A text that is put above {@code package} in new files. */
    @Parameter(property = "retort.header_file")
    private String headerFile;

    /** What new classes extend or implement in place of {@code Migration}. */
    @Parameter(property = "retort.migrations.base")
    private String migrationsBase;

    /** Commands that are run on each new file. */
    @Parameter(property = "retort.post_write_hooks")
    private String postWriteHooks;

    /** The PostgreSQL schemas that are compared, comma-separated. By default all. */
    @Parameter(property = "retort.schemas")
    private String schemas;

    /** Patterns for what is compared, comma-separated. By default all. */
    @Parameter(property = "retort.include")
    private String include;

    /** Patterns for what is not compared, comma-separated. */
    @Parameter(property = "retort.exclude")
    private String exclude;

    /** The project's own class that takes part in the commands. */
    @Parameter(property = "retort.environment")
    private String environment;

    /** The server on which databases for one use are made and dropped. By default {@code embedded}. */
    @Parameter(property = "retort.scratch_url")
    private String scratchUrl;

    /** Keys without a parameter of their own: {@code hibernate.*}, and {@code NAME.KEY} for one of several databases. */
    @Parameter
    private Map<String, String> settings;

    /** Every key that is set, by its name in {@code retort.properties}. */
    final Map<String, String> configuredKeys() {
        Map<String, String> values = new TreeMap<>(settings == null ? Map.of() : settings);
        Map<String, Object> fields = Fields.of(this, KeyParameters.class);
        for (Key key : Key.values()) {
            Optional.ofNullable(fields.get(Fields.nameOf(key.text())))
                    .ifPresent(value -> values.put(key.text(), value.toString()));
        }
        return values;
    }
}
