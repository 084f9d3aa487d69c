package dev.retort;

import dev.retort.config.Configuration;
import dev.retort.config.Key;
import dev.retort.database.ConnectionSource;
import dev.retort.database.Database;
import dev.retort.history.VersionTable;
import dev.retort.problem.FailureException;
import dev.retort.problem.Problem;
import dev.retort.project.EntityProject;
import dev.retort.revision.RevisionGraph;
import dev.retort.schema.QualifiedName;
import dev.retort.script.MigrationHistory;
import dev.retort.script.ProjectCompiler;
import dev.retort.script.ScriptDirectory;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** What the commands of one project share: its files, its entities and its database. */
final class Workspace implements AutoCloseable {

    private final Configuration configuration;
    private final Consumer<String> progress;
    private final Optional<ConnectionSource> connections;
    private Database database;

    /** @param connections where the application has a way to the database; else the configuration says it */
    Workspace(Configuration configuration, Consumer<String> progress, Optional<ConnectionSource> connections) {
        this.configuration = configuration;
        this.progress = progress;
        this.connections = connections;
    }

    Configuration configuration() {
        return configuration;
    }

    Optional<ConnectionSource> connections() {
        return connections;
    }

    ScriptDirectory scripts() {
        return ScriptDirectory.of(configuration);
    }

    EntityProject entities() {
        return new EntityProject(configuration, progress);
    }

    ProjectCompiler compiler(ScriptDirectory directory) {
        return new ProjectCompiler(directory.sourceRoots(), entities()::classPath);
    }

    /** The migrations as their files say them now; read once for a command, and handed on. */
    MigrationHistory history() {
        ScriptDirectory directory = scripts();
        return new MigrationHistory(directory.scripts(), compiler(directory)::compile);
    }

    /** The configured database, opened on first use. */
    Database database() {
        if (database == null) {
            database = connections.map(Database::of).orElseGet(() -> Database.of(configuration, progress));
        }
        return database;
    }

    VersionTable versionTable() {
        return new VersionTable(new QualifiedName(
                configuration.get(Key.VERSION_TABLE_SCHEMA), configuration.require(Key.VERSION_TABLE)));
    }

    /** Where the database is in a graph; what is asked of it there is refused with what to do. */
    Position position(RevisionGraph graph, Connection connection) throws SQLException {
        return position(graph, versionTable().heads(connection));
    }

    Position position(RevisionGraph graph, Set<String> current) {
        return new Position(graph, current, database().address(), scripts().where());
    }

    FailureException failed(String what, SQLException refusal) {
        return new FailureException(
                Problem.of(what)
                        .where(database().address())
                        .with("server", refusal.getMessage() + " [" + refusal.getSQLState() + "]")
                        .next("correct what the server names, then run the command again"),
                refusal);
    }

    @Override
    public void close() {
        if (database != null) {
            database.close();
        }
    }
}
