package dev.retort.application;

import dev.retort.connection.Connections;
import dev.retort.history.VersionTable;
import dev.retort.migration.Migration;
import dev.retort.revision.RevisionNode;
import dev.retort.run.MigrationSet;
import dev.retort.run.RunListener;
import dev.retort.run.RunSettings;
import dev.retort.schema.QualifiedName;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;

/**
 * The migrations that an application has on its class path, compiled. No compiler takes part and no file is read: a JRE
 * suffices.
 *
 * <pre>{@code
 * Migrations.in("com.acme.migrations").upgrade(dataSource);
 * }</pre>
 */
public final class Migrations {

    private final CompiledMigrationSet migrations;
    private final VersionTable versions;
    private final RunSettings settings;
    private final RunListener listener;

    private Migrations(
            CompiledMigrationSet migrations, VersionTable versions, RunSettings settings, RunListener listener) {
        this.migrations = migrations;
        this.versions = versions;
        this.settings = settings;
        this.listener = listener;
    }

    private static Migrations of(CompiledMigrationSet migrations) {
        return new Migrations(
                migrations,
                new VersionTable(QualifiedName.of(VersionTable.DEFAULT_NAME)),
                RunSettings.DEFAULT,
                RunListener.NONE);
    }

    /**
     * Those in packages, without what is below them, as the thread's context class loader finds them.
     *
     * @throws dev.retort.problem.UsageException if there is none
     * @throws dev.retort.revision.BrokenHistoryException if they are no history
     */
    public static Migrations in(String... packages) {
        return in(Thread.currentThread().getContextClassLoader(), List.of(packages), false);
    }

    /**
     * The same as another class loader finds them.
     *
     * @param recursive whether those in packages below count too
     */
    public static Migrations in(ClassLoader loader, Collection<String> packages, boolean recursive) {
        return of(CompiledMigrationSet.in(loader, packages, recursive));
    }

    /** These classes, where a class path cannot be searched, as in a native image. */
    public static Migrations of(Collection<Class<? extends Migration>> classes) {
        return of(CompiledMigrationSet.of(classes));
    }

    /** The same with another version table, such as one in a schema of its own. */
    public Migrations withVersionTable(QualifiedName name) {
        return new Migrations(migrations, new VersionTable(name), settings, listener);
    }

    /** The same with other waits and transactions. */
    public Migrations withSettings(RunSettings newSettings) {
        return new Migrations(migrations, versions, newSettings, listener);
    }

    /** The same with somebody who hears what is run. */
    public Migrations withListener(RunListener newListener) {
        return new Migrations(migrations, versions, settings, newListener);
    }

    /** Their graph, and their classes. */
    public MigrationSet set() {
        return migrations;
    }

    /** Them on a database. */
    public ApplicationDatabase on(Connections connections) {
        return new ApplicationDatabase(migrations, connections, versions, settings, listener);
    }

    /** Them on the database of a data source. */
    public ApplicationDatabase on(DataSource dataSource) {
        return on(Connections.of(dataSource::getConnection));
    }

    /** Applies what the database lacks, and gives it; the same as {@code retort upgrade head}. */
    public List<RevisionNode> upgrade(DataSource dataSource) {
        return on(dataSource).upgrade("head");
    }

    /** @throws PendingMigrationsException if the database lacks a migration */
    public void validate(DataSource dataSource) {
        on(dataSource).validate();
    }
}
