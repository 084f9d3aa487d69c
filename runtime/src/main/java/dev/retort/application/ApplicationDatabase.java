package dev.retort.application;

import dev.retort.connection.Connections;
import dev.retort.history.Bookkeeping;
import dev.retort.history.HistoryEntry;
import dev.retort.history.VersionTable;
import dev.retort.revision.Current;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import dev.retort.run.Direction;
import dev.retort.run.MigrationRuns;
import dev.retort.run.MigrationSet;
import dev.retort.run.RunListener;
import dev.retort.run.RunSettings;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** A database, seen with an application's own migrations. Each call opens a session and closes it. */
public final class ApplicationDatabase {

    private final MigrationSet migrations;
    private final Connections connections;
    private final VersionTable versions;
    private final RunSettings settings;
    private final MigrationRuns runs;

    ApplicationDatabase(
            MigrationSet migrations,
            Connections connections,
            VersionTable versions,
            RunSettings settings,
            RunListener listener) {
        this.migrations = migrations;
        this.connections = connections;
        this.versions = versions;
        this.settings = settings;
        this.runs = new MigrationRuns(connections, versions, settings, listener);
    }

    /** The same with somebody else who hears what is run. */
    public ApplicationDatabase withListener(RunListener newListener) {
        return new ApplicationDatabase(migrations, connections, versions, settings, newListener);
    }

    /** The revisions of the migrations. */
    public RevisionGraph graph() {
        return migrations.graph();
    }

    /**
     * Applies what is missing up to a revision, in order, and gives it.
     *
     * @param target a symbol as {@code retort upgrade} takes it: {@code head}, {@code heads}, {@code +1}, an id
     * @throws dev.retort.run.MigrationFailedException when one fails; those before it stay
     */
    public List<RevisionNode> upgrade(String target) {
        return runs.run(migrations, target, Direction.UPGRADE);
    }

    /** Reverts down to a revision, which stays applied; {@code base} reverts all. */
    public List<RevisionNode> downgrade(String target) {
        return runs.run(migrations, target, Direction.DOWNGRADE);
    }

    /** Makes the version table name revisions, running nothing. */
    public List<RevisionNode> stamp(String... targets) {
        return runs.stamp(migrations, List.of(targets), false);
    }

    /**
     * Where the database is, and what it lacks; reads only.
     *
     * @throws dev.retort.revision.UnknownDatabaseRevisionException if it is at a revision that no migration has
     */
    public Current current() {
        try (Connection connection = connections.connect()) {
            Set<String> heads = migrations.requireKnown(versions.heads(connection));
            return Current.of(connections.address(), migrations.graph(), heads);
        } catch (SQLException refusal) {
            throw connections.failed("The version table cannot be read", refusal);
        }
    }

    /** @throws PendingMigrationsException if it lacks a migration */
    public void validate() {
        Current current = current();
        if (!current.isAtHeads()) {
            throw new PendingMigrationsException(current);
        }
    }

    /** What was done to the database, the newest first; reads only. */
    public List<HistoryEntry> history() {
        try (Connection connection = connections.connect()) {
            return new Bookkeeping(versions).history().entries(connection);
        } catch (SQLException refusal) {
            throw connections.failed("The history cannot be read", refusal);
        }
    }
}
