package dev.retort;

import dev.retort.config.Configuration;
import dev.retort.config.Key;
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
import java.util.Set;
import java.util.function.Consumer;

/** What the commands of one project share: its files, its entities and its database. */
final class Workspace implements AutoCloseable {

    private final Configuration configuration;
    private final Consumer<String> progress;
    private Database database;

    Workspace(Configuration configuration, Consumer<String> progress) {
        this.configuration = configuration;
        this.progress = progress;
    }

    Configuration configuration() {
        return configuration;
    }

    /** Says what is going on. */
    void progress(String line) {
        progress.accept(line);
    }

    ScriptDirectory scripts() {
        return ScriptDirectory.of(configuration);
    }

    EntityProject entities() {
        return new EntityProject(configuration, progress);
    }

    ProjectCompiler compiler(ScriptDirectory directory) {
        return new ProjectCompiler(directory.sourceRoot(), entities()::classPath);
    }

    MigrationHistory history() {
        ScriptDirectory directory = scripts();
        return new MigrationHistory(directory.scripts(), compiler(directory)::compile);
    }

    /** The configured database, opened on first use. */
    Database database() {
        if (database == null) {
            database = Database.of(configuration, progress);
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
        return new Position(graph, current, database().address(), scripts().directory());
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
