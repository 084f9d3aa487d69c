package dev.retort;

import dev.retort.catalog.Catalog;
import dev.retort.catalog.CatalogReader;
import dev.retort.catalog.Extension;
import dev.retort.codegen.MigrationDraft;
import dev.retort.codegen.MigrationWriter;
import dev.retort.config.Configuration;
import dev.retort.config.Key;
import dev.retort.database.Database;
import dev.retort.diff.Baseline;
import dev.retort.diff.DiffOptions;
import dev.retort.diff.SchemaDiff;
import dev.retort.doctor.Doctor;
import dev.retort.doctor.Finding;
import dev.retort.history.VersionTable;
import dev.retort.normalize.ServerNormalizer;
import dev.retort.operation.Operation;
import dev.retort.problem.FailureException;
import dev.retort.problem.Problem;
import dev.retort.project.EntityProject;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import dev.retort.revision.RevisionSymbols;
import dev.retort.run.Direction;
import dev.retort.run.DryRunner;
import dev.retort.run.MigrationRunner;
import dev.retort.run.RunListener;
import dev.retort.run.RunStep;
import dev.retort.schema.QualifiedName;
import dev.retort.script.MergeConflicts;
import dev.retort.script.MigrationHistory;
import dev.retort.script.PostWriteHooks;
import dev.retort.script.ProjectCompiler;
import dev.retort.script.Script;
import dev.retort.script.ScriptDirectory;
import dev.retort.script.SourceSettings;
import dev.retort.wanted.WantedSchema;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Everything that the command line does, from Java. One object is for one project and one thread; closing it stops the
 * embedded server, if that was used.
 *
 * <p>All methods throw {@link dev.retort.problem.UsageException} when command, configuration or entities are wrong, and
 * {@link FailureException} when database, migration or graph fail.
 */
public final class Retort implements AutoCloseable {

    private final Configuration configuration;
    private final Consumer<String> progress;
    private final Clock clock;
    private Database database;

    private Retort(Configuration configuration, Consumer<String> progress, Clock clock) {
        this.configuration = configuration;
        this.progress = progress;
        this.clock = clock;
    }

    /** A project by its directory, in which (or above which) {@code retort.properties} is; overrides win over it. */
    public static Retort load(Path directory, Map<String, String> overrides) {
        return load(Configuration.load(Optional.empty(), directory, overrides), line -> {});
    }

    /** A project by its configuration. */
    public static Retort load(Configuration configuration, Consumer<String> progress) {
        return new Retort(configuration, progress, Clock.systemUTC());
    }

    /** The same project with another clock, which dates new revisions. */
    public Retort withClock(Clock newClock) {
        return new Retort(configuration, progress, newClock);
    }

    public Configuration configuration() {
        return configuration;
    }

    // Reading

    /** The project's migrations and their graph. */
    public MigrationHistory history() {
        ScriptDirectory directory = ScriptDirectory.of(configuration);
        return new MigrationHistory(directory.scripts(), compiler(directory)::compile);
    }

    private ProjectCompiler compiler(ScriptDirectory directory) {
        return new ProjectCompiler(directory.sourceRoot(), new EntityProject(configuration, progress)::classPath);
    }

    /** The heads that the database is at; reads only. */
    public Set<String> current() {
        try (Connection connection = database().connect()) {
            return versionTable().heads(connection);
        } catch (SQLException refusal) {
            throw failed("The version table cannot be read", refusal);
        }
    }

    /**
     * The heads that the database is at, all of them known.
     *
     * @throws FailureException if the database is at a revision that no migration has
     */
    public Set<String> current(RevisionGraph graph) {
        Set<String> current = current();
        current.forEach(id -> requireKnown(graph, id));
        return current;
    }

    /** The revisions that a symbol names; the database is asked only if the symbol says so. */
    public List<RevisionNode> resolve(RevisionGraph graph, String symbol) {
        Set<String> current = RevisionSymbols.asksDatabase(symbol) ? current(graph) : Set.of();
        return new RevisionSymbols(graph, current)
                .resolve(symbol).stream().map(graph::get).toList();
    }

    /** Which migrations there are, and where they were looked for. */
    public LoadedMigrations migrations() {
        return new LoadedMigrations(
                ScriptDirectory.of(configuration).directory(), history().graph());
    }

    // Comparing

    /**
     * What the entities want and the database does not have, or the other way round.
     *
     * @param prune whether objects that no migration created are to be dropped too
     * @throws FailureException if the database is not at the heads of the migrations
     */
    public SchemaDiff diff(boolean prune) {
        MigrationHistory history = history();
        try (Connection connection = database().connect()) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            Background<WantedSchema> wanted =
                    Background.start(() -> new EntityProject(configuration, progress).wanted(version));
            requireAtHead(history.graph(), versionTable().heads(connection));
            Catalog found = CatalogReader.read(connection);
            DiffOptions options = new DiffOptions(
                    history::createdObjects, prune, Set.of(versionTable().name()));
            return SchemaDiff.between(found, wanted.get(), new ServerNormalizer(connection), options);
        } catch (SQLException refusal) {
            throw failed("The catalog cannot be read", refusal);
        }
    }

    /**
     * What a database without a history holds, as a comparison with an empty one; asks no entities.
     *
     * @throws FailureException if the database is at a revision, or there are migrations already
     */
    public SchemaDiff baseline() {
        RevisionGraph graph = history().graph();
        try (Connection connection = database().connect()) {
            requireNoHistory(graph, versionTable().heads(connection));
            return Baseline.of(
                    CatalogReader.read(connection),
                    Extension.read(connection),
                    versionTable().name());
        } catch (SQLException refusal) {
            throw failed("The catalog cannot be read", refusal);
        }
    }

    private void requireNoHistory(RevisionGraph graph, Set<String> current) {
        if (!current.isEmpty()) {
            throw new FailureException(Problem.of("The database has a history already")
                    .where(database().address())
                    .found(String.join(", ", current))
                    .wanted("no revision")
                    .next("retort revision --autogenerate -m TEXT writes what has changed since"));
        }
        if (!graph.revisions().isEmpty()) {
            String heads = graph.heads().stream().map(RevisionNode::id).collect(Collectors.joining(", "));
            throw new FailureException(Problem.of("There are migrations that the database does not have")
                    .where(ScriptDirectory.of(configuration).directory().toString())
                    .found(heads)
                    .wanted("no migration: the baseline is the first one")
                    .next("retort stamp heads, if the database has what they make")
                    .next("or, if it does not: retort upgrade heads"));
        }
    }

    private void requireAtHead(RevisionGraph graph, Set<String> current) {
        current.forEach(id -> requireKnown(graph, id));
        List<String> head = graph.realHeads().stream().map(RevisionNode::id).toList();
        if (!graph.withAncestors(current).containsAll(head)) {
            throw new FailureException(Problem.of("The database is not at the head of the migrations")
                    .where(database().address())
                    .found(current.isEmpty() ? "no revision" : String.join(", ", current))
                    .wanted(head.isEmpty() ? "no revision" : String.join(", ", head))
                    .next(head.size() > 1 ? "retort upgrade heads" : "retort upgrade head"));
        }
    }

    private void requireKnown(RevisionGraph graph, String id) {
        if (!graph.contains(id)) {
            throw new FailureException(Problem.of("The database is at revision '" + id + "', which no migration has")
                    .where(ScriptDirectory.of(configuration).directory().toString())
                    .next("restore the migration's file (it may be on another branch)")
                    .next("or, if the database is known to be at another revision: retort stamp --purge REVISION"));
        }
    }

    /** Everything that is wrong between files, database and entities, each with what mends it; writes nothing. */
    public List<Finding> diagnose() {
        ScriptDirectory directory = ScriptDirectory.of(configuration);
        return new Doctor(
                        configuration.directory(),
                        directory,
                        compiler(directory)::compile,
                        this::database,
                        versionTable())
                .findings(() -> diff(false));
    }

    // Writing

    /**
     * Writes a migration with the differences between entities and database.
     *
     * @return the new script; nothing where there is no difference to write
     */
    public Optional<Script> autogenerate(NewRevision revision, SchemaDiff diff) {
        return diff.plan().isEmpty()
                ? Optional.empty()
                : Optional.of(write(revision, diff.plan().upgrade(), diff.plan().downgrade()));
    }

    public Optional<Script> autogenerate(String message, SchemaDiff diff) {
        return autogenerate(NewRevision.of(message), diff);
    }

    /**
     * Writes a migration with empty methods, to be filled by hand.
     *
     * @throws FailureException if the graph would not hold with it; no file is written then
     */
    public Script revision(NewRevision revision) {
        return write(revision, List.of(), List.of());
    }

    public Script revision(String message) {
        return revision(NewRevision.of(message));
    }

    /** What the lines that end at these revisions do to the same objects, which their merge does not mend. */
    public MergeConflicts conflicts(List<String> symbols) {
        MigrationHistory history = history();
        return history.conflicts(merged(history.graph(), symbols));
    }

    /**
     * Writes a migration that does nothing but follow two or more revisions.
     *
     * @param revision what it shall be; what it follows is given by the symbols
     */
    public Script merge(List<String> symbols, NewRevision revision) {
        List<String> ids = merged(history().graph(), symbols).stream()
                .map(RevisionNode::id)
                .toList();
        NewRevision following = revision.after(ids);
        return revision(
                revision.message().isBlank() ? following.withMessage("Merge " + String.join(" and ", ids)) : following);
    }

    private List<RevisionNode> merged(RevisionGraph graph, List<String> symbols) {
        List<RevisionNode> revisions = symbols.stream()
                .flatMap(symbol -> resolve(graph, symbol).stream())
                .distinct()
                .toList();
        if (revisions.size() < 2) {
            throw new FailureException(Problem.of("A merge needs two revisions or more")
                    .found(
                            revisions.isEmpty()
                                    ? "no revision"
                                    : revisions.get(0).id() + " alone")
                    .next("nothing is to be done where retort heads shows one head"));
        }
        return revisions;
    }

    private Script write(NewRevision wanted, List<Operation> upgrade, List<Operation> downgrade) {
        RevisionGraph graph = history().graph();
        ScriptDirectory directory = ScriptDirectory.of(configuration);
        Instant created = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        RevisionNode revision = new Placement(graph, symbol -> resolve(graph, symbol)).of(wanted, created.toString());
        SourceSettings settings = new SourceSettings(configuration);
        PostWriteHooks hooks = settings.hooks();
        String className = settings.names().className(wanted.message(), revision.id(), created);
        MigrationDraft draft = new MigrationDraft(
                directory.packageName(),
                className,
                wanted.message(),
                revision.id(),
                revision.downRevisions(),
                revision.branchLabels(),
                revision.dependsOn(),
                created,
                upgrade,
                downgrade);
        String source = MigrationWriter.source(draft, settings.style());
        settings.requireUsable(compiler(directory), directory.classNamed(className), source);
        Path file = directory.write(className, source);
        hooks.run(file);
        return directory.script(file);
    }

    // Running

    /** Applies what is missing up to a revision; nothing where it is applied already. */
    public List<RevisionNode> upgrade(String target, RunListener listener) {
        return run(target, Direction.UPGRADE, listener);
    }

    public List<RevisionNode> upgrade(String target) {
        return upgrade(target, RunListener.NONE);
    }

    /** Reverts down to a revision, which stays applied; {@code base} reverts all. */
    public List<RevisionNode> downgrade(String target, RunListener listener) {
        return run(target, Direction.DOWNGRADE, listener);
    }

    public List<RevisionNode> downgrade(String target) {
        return downgrade(target, RunListener.NONE);
    }

    /** Tries an upgrade on the database and rolls it back; throws as the upgrade would. */
    public DryRun dryUpgrade(String target, RunListener listener) {
        return dryRun(target, Direction.UPGRADE, listener);
    }

    /** Tries a downgrade on the database and rolls it back; throws as the downgrade would. */
    public DryRun dryDowngrade(String target, RunListener listener) {
        return dryRun(target, Direction.DOWNGRADE, listener);
    }

    private DryRun dryRun(String target, Direction direction, RunListener listener) {
        Tried tried = new Tried(listener);
        List<RevisionNode> plan = run(
                target,
                direction,
                (connection, graph, steps) -> new DryRunner(connection, versionTable(), graph, tried).run(steps));
        return new DryRun(plan, tried.statements());
    }

    private List<RevisionNode> run(String target, Direction direction, RunListener listener) {
        return run(
                target,
                direction,
                (connection, graph, steps) ->
                        new MigrationRunner(connection, versionTable(), graph, listener).run(steps));
    }

    /** What is done with the steps of a way. */
    private interface Run {
        void run(Connection connection, RevisionGraph graph, List<RunStep> steps) throws SQLException;
    }

    private List<RevisionNode> run(String target, Direction direction, Run run) {
        MigrationHistory history = history();
        RevisionGraph graph = history.graph();
        try (Connection connection = database().connect()) {
            Set<String> current = versionTable().heads(connection);
            current.forEach(id -> requireKnown(graph, id));
            RevisionSymbols symbols = new RevisionSymbols(graph, current);
            List<RevisionNode> path = direction == Direction.UPGRADE
                    ? graph.upgradePath(current, symbols.upgradeTargets(target))
                    : graph.downgradePath(current, symbols.downgradeTarget(target));
            run.run(connection, graph, history.steps(path, direction));
            return path;
        } catch (SQLException refusal) {
            throw failed("The " + direction.word() + " failed", refusal);
        }
    }

    /**
     * Makes the version table name revisions, running nothing: what is in one line with them gives way, other branches
     * stay; {@code base} empties it.
     *
     * @param purge whether to forget what the table says before, known or not
     * @return the revisions that it names then
     */
    public List<RevisionNode> stamp(List<String> targets, boolean purge) {
        RevisionGraph graph = history().graph();
        try (Connection connection = database().connect()) {
            Set<String> current = purge ? Set.of() : versionTable().heads(connection);
            current.forEach(id -> requireKnown(graph, id));
            Set<String> rows = new RevisionSymbols(graph, current).stamped(targets);
            new MigrationRunner(connection, versionTable(), graph, RunListener.NONE).stamp(rows);
            return graph.revisions().stream()
                    .filter(revision -> rows.contains(revision.id()))
                    .toList();
        } catch (SQLException refusal) {
            throw failed("The version table cannot be written", refusal);
        }
    }

    public List<RevisionNode> stamp(String target) {
        return stamp(List.of(target), false);
    }

    /** Creates the version table where it is missing; says whether it was. */
    public boolean ensureVersionTable() {
        try (Connection connection = database().connect()) {
            boolean missing = !versionTable().exists(connection);
            versionTable().ensure(connection);
            return missing;
        } catch (SQLException refusal) {
            throw failed("The version table cannot be created", refusal);
        }
    }

    // Writing scripts; no database is asked

    /**
     * An upgrade as a script.
     *
     * @param range {@code FROM:TO}, or {@code TO} for a database without any revision
     * @param idempotent whether it can run on a database at any revision
     */
    public SqlScript upgradeSql(String range, boolean idempotent) {
        return scripts(idempotent).upgrade(range);
    }

    /** A downgrade {@code FROM:TO} as a script. */
    public SqlScript downgradeSql(String range, boolean idempotent) {
        return scripts(idempotent).downgrade(range);
    }

    /** A stamp as a script: {@code FROM:TO}, or {@code TO} for a database without any revision. */
    public SqlScript stampSql(String range, boolean idempotent) {
        return scripts(idempotent).stamp(range);
    }

    private Scripts scripts(boolean idempotent) {
        return new Scripts(history(), versionTable(), idempotent);
    }

    // Parts

    /** The configured database, opened on first use. */
    public Database database() {
        if (database == null) {
            database = Database.of(configuration, progress);
        }
        return database;
    }

    /** The table that holds where the database is. */
    public VersionTable versionTable() {
        return new VersionTable(new QualifiedName(
                configuration.get(Key.VERSION_TABLE_SCHEMA), configuration.require(Key.VERSION_TABLE)));
    }

    private FailureException failed(String what, SQLException refusal) {
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
