package dev.retort;

import dev.retort.config.Configuration;
import dev.retort.config.Key;
import dev.retort.connection.Connections;
import dev.retort.database.Database;
import dev.retort.database.ScratchServer;
import dev.retort.diff.ComparisonRules;
import dev.retort.history.Bookkeeping;
import dev.retort.history.Grants;
import dev.retort.history.VersionTable;
import dev.retort.hooks.ProjectEnvironment;
import dev.retort.hooks.ProjectRules;
import dev.retort.problem.FailureException;
import dev.retort.problem.Problem;
import dev.retort.project.EntityProject;
import dev.retort.run.MigrationSet;
import dev.retort.run.RunListener;
import dev.retort.schema.QualifiedName;
import dev.retort.script.CompiledCache;
import dev.retort.script.MigrationHistory;
import dev.retort.script.ProjectCompiler;
import dev.retort.script.ScriptDirectory;
import dev.retort.wanted.WantedSchema;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What the commands of one project share: its files, its entities and its database. */
final class Workspace implements AutoCloseable {

    private static final String NO_PRIVILEGE = "42501";

    private final Configuration configuration;
    private final Consumer<String> progress;
    private final Surroundings surroundings;
    private Database database;
    private ScratchServer scratchServer;

    /** Found out when it is first asked for. */
    private Optional<ProjectEnvironment> environment;

    private Configuration settings;

    Workspace(Configuration configuration, Consumer<String> progress, Surroundings surroundings) {
        this.configuration = configuration;
        this.progress = progress;
        this.surroundings = surroundings;
    }

    /** The same project on another database. */
    private Workspace(Workspace project, Database database) {
        this(project.configuration, project.progress, project.surroundings);
        this.database = database;
        this.environment = project.environment();
        this.settings = project.settings();
    }

    /** The same project on an empty database of its own; closing it drops that. */
    Workspace onScratch() {
        if (scratchServer == null) {
            scratchServer = ScratchServer.of(settings(), progress);
        }
        return new Workspace(this, scratchServer.create());
    }

    Configuration configuration() {
        return configuration;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    /** The project's own class, if it names one. */
    Optional<ProjectEnvironment> environment() {
        if (environment == null) {
            ScriptDirectory directory = scripts();
            environment =
                    ProjectEnvironment.of(configuration, directory.sourceRoots(), compiler(directory), this::classPath);
        }
        return environment;
    }

    /** The configuration with what the project's own class sets. */
    Configuration settings() {
        if (settings == null) {
            settings = environment().map(ProjectEnvironment::configuration).orElse(configuration);
        }
        return settings;
    }

    /** What the project decides in comparisons. */
    ComparisonRules rules() {
        return ProjectRules.of(settings(), environment());
    }

    /** The listener, before which the project's own class is told of what may still be rolled back. */
    RunListener listening(RunListener listener) {
        return environment()
                .<RunListener>map(own -> new EnvironmentListener(own, listener))
                .orElse(listener);
    }

    private List<Path> classPath() {
        return new EntityProject(configuration, surroundings.classPath(), progress).classPath();
    }

    /** Says what is going on. */
    void progress(String line) {
        progress.accept(line);
    }

    ScriptDirectory scripts() {
        return ScriptDirectory.of(configuration, progress);
    }

    /** What the entities want on a server of that major version. */
    WantedSchema wanted(int serverMajorVersion) {
        return surroundings
                .wanted()
                .orElseGet(() -> new EntityProject(settings(), surroundings.classPath(), progress)::wanted)
                .apply(serverMajorVersion);
    }

    ProjectCompiler compiler(ScriptDirectory directory) {
        return new ProjectCompiler(
                directory.sourceRoots(), this::classPath, new CompiledCache(configuration.stateDirectory(), progress));
    }

    /** Whether the migrations are files; those of a running application may be classes alone. */
    boolean hasSources() {
        return surroundings.migrations().isEmpty()
                || scripts().directories().stream().anyMatch(Files::isDirectory);
    }

    /** The migrations as their files say them now; read once for a command, and handed on. */
    MigrationHistory history() {
        if (!hasSources()) {
            return MigrationHistory.compiled(
                    surroundings.migrations().orElseThrow().get());
        }
        ScriptDirectory directory = scripts();
        return new MigrationHistory(directory, directory.scripts(), compiler(directory)::compile);
    }

    /** The configured database, opened on first use. */
    Database database() {
        if (database == null) {
            database = surroundings
                    .connections()
                    .map(Connections::of)
                    .map(Database::of)
                    .orElseGet(() -> Database.of(settings(), progress));
        }
        return database;
    }

    VersionTable versionTable() {
        return new VersionTable(new QualifiedName(
                settings().get(Key.VERSION_TABLE_SCHEMA), settings().require(Key.VERSION_TABLE)));
    }

    Bookkeeping tables() {
        return new Bookkeeping(versionTable());
    }

    /** Where the database is among the migrations; what is asked of it there is refused with what to do. */
    Position position(MigrationSet migrations, Connection connection) throws SQLException {
        return new Position(
                migrations, versionTable().heads(connection), database().address());
    }

    FailureException failed(String what, SQLException refusal) {
        FailureException failure = database().connections().failed(what, refusal);
        List<String> grants = NO_PRIVILEGE.equals(refusal.getSQLState()) ? missingGrants(refusal) : List.of();
        Problem problem = failure.problem();
        return grants.isEmpty()
                ? failure
                : new FailureException(new Problem(problem.what(), problem.facts(), grants), refusal);
    }

    private List<String> missingGrants(SQLException refusal) {
        try (Connection connection = database().connect()) {
            return Grants.missingToRead(connection, tables());
        } catch (SQLException unknown) {
            refusal.addSuppressed(unknown);
            return List.of();
        }
    }

    @Override
    public void close() {
        if (database != null) {
            database.close();
        }
        if (scratchServer != null) {
            scratchServer.close();
        }
    }
}
