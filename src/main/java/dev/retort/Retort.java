package dev.retort;

import dev.retort.accept.AcceptedDifferences;
import dev.retort.accept.Judgement;
import dev.retort.config.Configuration;
import dev.retort.connection.ConnectionSource;
import dev.retort.database.Database;
import dev.retort.demo.Demo;
import dev.retort.diff.Against;
import dev.retort.diff.SchemaDiff;
import dev.retort.doctor.Doctor;
import dev.retort.doctor.Finding;
import dev.retort.environment.JavaCall;
import dev.retort.history.HistoryEntry;
import dev.retort.history.LedgerStep;
import dev.retort.history.VersionTable;
import dev.retort.operation.Operation;
import dev.retort.plan.Plan;
import dev.retort.problem.FailureException;
import dev.retort.project.PreparedProject;
import dev.retort.project.ProjectSetup;
import dev.retort.project.Template;
import dev.retort.revision.BranchPoint;
import dev.retort.revision.Current;
import dev.retort.revision.RevisionEntry;
import dev.retort.revision.RevisionNode;
import dev.retort.revision.UnknownDatabaseRevisionException;
import dev.retort.run.ChangedMigration;
import dev.retort.run.Direction;
import dev.retort.run.MigrationSet;
import dev.retort.run.RunListener;
import dev.retort.schema.Type;
import dev.retort.script.BuiltClasses;
import dev.retort.script.MergeConflicts;
import dev.retort.script.MigrationHistory;
import dev.retort.script.Script;
import dev.retort.script.ScriptDirectory;
import dev.retort.verify.Verification;
import dev.retort.verify.Verifier;
import dev.retort.wanted.WantedSchema;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Everything that the command line does, from Java; {@code docs/guide/from-java.md} shows it. One object is for one
 * project and one thread; closing it stops the embedded servers that were used.
 *
 * <p>All methods throw {@link dev.retort.problem.UsageException} when command, configuration or entities are wrong, and
 * {@link FailureException} when database, migration or graph fail; the subtypes that are named are for whoever wants to
 * go on from there. The files are read anew by each call.
 */
public final class Retort implements AutoCloseable {

    private final Workspace workspace;
    private final Consumer<String> progress;
    private final Clock clock;

    private Retort(Configuration configuration, Consumer<String> progress, Clock clock, Surroundings surroundings) {
        this.workspace = new Workspace(configuration, progress, surroundings);
        this.progress = progress;
        this.clock = clock;
    }

    /** A project by its directory, in which (or above which) {@code retort.properties} is, or by such a file itself. */
    public static Retort load(Path path) {
        return Files.isRegularFile(path)
                ? load(Configuration.load(Optional.of(path.toAbsolutePath()), path, Map.of()), line -> {})
                : load(path, Map.of());
    }

    /** A project by its directory, in which (or above which) {@code retort.properties} is; overrides win over it. */
    public static Retort load(Path directory, Map<String, String> overrides) {
        return load(Configuration.load(Optional.empty(), directory, overrides), line -> {});
    }

    /** A project by the keys of a configuration, without a file; relative paths start at the working directory. */
    public static Retort load(Map<String, String> settings) {
        return load(Configuration.of(Path.of(""), settings), line -> {});
    }

    /** The same by properties. */
    public static Retort load(Properties settings) {
        return load(
                settings.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, settings::getProperty)));
    }

    /** A project by its configuration. */
    public static Retort load(Configuration configuration, Consumer<String> progress) {
        return new Retort(configuration, progress, Clock.systemUTC(), Surroundings.NONE);
    }

    /** The same project with another clock, which dates new revisions. */
    public Retort withClock(Clock newClock) {
        return new Retort(configuration(), progress, newClock, workspace.surroundings());
    }

    /** The same project on the database of a data source, whatever {@code url} says. */
    public Retort withDataSource(DataSource dataSource) {
        return withConnections(dataSource::getConnection);
    }

    /** The same project on the database that these connections lead to; each is closed after its use. */
    public Retort withConnections(ConnectionSource connections) {
        return within(workspace.surroundings().withConnections(connections));
    }

    /**
     * The same project with its class path, its compiled classes first, as a build tool knows it: what
     * {@code entities.classpath = auto} stands for. It is asked for when it is needed.
     */
    public Retort withClassPath(Supplier<List<Path>> classPath) {
        return within(workspace.surroundings().withClassPath(classPath));
    }

    /** The same project with migrations that are compiled, for where their sources are not at hand. */
    public Retort withMigrations(Supplier<MigrationSet> migrations) {
        return within(workspace.surroundings().withMigrations(migrations));
    }

    /**
     * The same project with what its entities want as an application knows it, in place of reading them.
     *
     * @param wanted gives it for a server of a major version
     */
    public Retort withWanted(IntFunction<WantedSchema> wanted) {
        return within(workspace.surroundings().withWanted(wanted));
    }

    private Retort within(Surroundings surroundings) {
        return new Retort(configuration(), progress, clock, surroundings);
    }

    // Preparing

    /** The kinds of project that can be prepared. */
    public static List<Template> templates() {
        return List.of(Template.values());
    }

    /**
     * Writes {@code retort.properties} into a directory, and the runtime into its pom.
     *
     * @throws dev.retort.problem.UsageException if it is prepared already
     */
    public static PreparedProject init(Path directory, Template template) {
        return ProjectSetup.prepare(directory, template);
    }

    /** Copies the example of the demo, without a migration, into an empty or new directory. */
    public static void copyExample(Path directory) {
        Demo.copyTo(directory);
    }

    public Configuration configuration() {
        return workspace.configuration();
    }

    // Reading

    /** Which migrations there are, and where they were looked for. */
    public LoadedMigrations migrations() {
        return new LoadedMigrations(
                workspace.scripts().directories(), workspace.history().graph());
    }

    /** All revisions, the newest first. */
    public List<RevisionEntry> history() {
        return history(Optional.empty(), false);
    }

    /** Those of a range {@code FROM:TO}, both ends included; either may be left out. */
    public List<RevisionEntry> history(String range) {
        return history(Optional.of(range), false);
    }

    /**
     * The revisions of a range or all of them, the newest first.
     *
     * @param withCurrent whether the database is asked which of them it is at
     */
    public List<RevisionEntry> history(Optional<String> range, boolean withCurrent) {
        return read().entries(range, withCurrent);
    }

    /** What was done to the database, the newest first; reads only. */
    public List<HistoryEntry> applied() {
        return books().applied();
    }

    /** Where migrations stand that were interrupted; reads only. */
    public List<LedgerStep> interrupted() {
        return books().interrupted();
    }

    /** Applied migrations whose files mean something else now; reads only, and compiles those that have changed. */
    public List<ChangedMigration> changed() {
        return books().changed(workspace.history());
    }

    private Books books() {
        return new Books(workspace);
    }

    /** The revisions that nothing follows. */
    public List<RevisionEntry> heads() {
        return heads(false);
    }

    /**
     * The revisions that nothing follows.
     *
     * @param resolveDependencies whether to leave out one that another revision depends on
     */
    public List<RevisionEntry> heads(boolean resolveDependencies) {
        return read().heads(resolveDependencies);
    }

    /** The revisions that several follow, with those. */
    public List<BranchPoint> branches() {
        return read().branches();
    }

    /** The revisions that symbols name; the database is asked only if one says so. */
    public List<RevisionEntry> show(String... symbols) {
        return read().show(List.of(symbols));
    }

    /**
     * The file and class of one revision, to be edited for example.
     *
     * @throws dev.retort.problem.UsageException if the symbol names none or several
     */
    public Script script(String symbol) {
        return read().script(symbol);
    }

    /**
     * Where the database is, and what it lacks; reads only.
     *
     * @throws UnknownDatabaseRevisionException if it is at a revision that no migration has
     */
    public Current current() {
        return read().current();
    }

    /**
     * Refuses where there is no migration, for whoever takes "none is pending" as good news.
     *
     * @throws dev.retort.problem.UsageException with where they were looked for
     */
    public void requireMigrations() {
        workspace.history().requireFor(List.of("heads"));
    }

    private History read() {
        return new History(workspace);
    }

    // Comparing

    /**
     * What the entities want and the database does not have, or the other way round, but for what the project accepts.
     *
     * @param prune whether objects that no migration created, on tables that an entity maps, and all that only a
     *     baseline has are to be dropped too
     * @throws DatabaseNotAtHeadException if a migration is missing in the database
     */
    public SchemaDiff diff(boolean prune) {
        return diff(DiffRequest.PLAIN.withPrune(prune));
    }

    /** The same, compared as the request says. */
    public SchemaDiff diff(DiffRequest request) {
        return comparisons().diff(workspace.history(), request);
    }

    /**
     * The same, with what was taken out of it since the project accepts it.
     *
     * @throws dev.retort.problem.UsageException if an answer of the request names what is not there, or cannot hold
     */
    public Judgement judge(DiffRequest request) {
        return comparisons().judge(workspace.history(), request);
    }

    /** The same, with the applied migrations of the database whose files mean something else now. */
    public Checked checked(DiffRequest request) {
        MigrationHistory history = workspace.history();
        return new Checked(
                comparisons().judge(history, request),
                request.against() == Against.LIVE ? books().changed(history) : List.of());
    }

    /**
     * Accepts all that differs now, in a file that is to be reviewed, and forgets acceptances of what no longer differs.
     *
     * @param reason why it may stay
     * @param until the last day on which it may; empty for ever
     * @return all that is accepted now
     */
    public AcceptedDifferences accept(DiffRequest request, String reason, Optional<LocalDate> until) {
        return comparisons().accept(workspace.history(), request, reason, until);
    }

    /** How the project's own class writes types in Java; empty for those that have Retort's words. */
    public Function<Type, Optional<JavaCall>> ownTypes() {
        return type -> workspace.environment().flatMap(own -> own.printType(type));
    }

    private Comparisons comparisons() {
        return new Comparisons(workspace, clock);
    }

    /**
     * Makes sure that entities and database agree.
     *
     * @return what was compared, and what was left alone
     * @throws DifferencesFoundException if they differ
     * @throws DatabaseNotAtHeadException if a migration is missing in the database
     */
    public SchemaDiff check() {
        SchemaDiff diff = diff(false);
        if (!diff.differences().isEmpty()) {
            throw new DifferencesFoundException(diff);
        }
        return diff;
    }

    /** Takes each revision up, down and up again on a scratch database; the project's own database is not asked. */
    public Verification verify() {
        MigrationHistory history = workspace.history();
        return new Verifier(
                        history.steps(history.graph().revisions(), Direction.UPGRADE),
                        () -> new ScratchRuns(workspace.onScratch(), history.graph()))
                .verify();
    }

    /** Everything that is wrong between files, database and entities, each with what mends it; writes nothing. */
    public List<Finding> diagnose() {
        return diagnose(BuiltClasses.of(configuration().directory()));
    }

    /** The same, with this jar (or directory of classes) as what should have every migration's class. */
    public List<Finding> diagnose(Path jar) {
        return diagnose(List.of(new BuiltClasses(jar).requireThere()));
    }

    private List<Finding> diagnose(List<BuiltClasses> built) {
        ScriptDirectory directory = workspace.scripts();
        return new Doctor(
                        configuration().directory(),
                        directory,
                        workspace.compiler(directory)::compile,
                        built,
                        this::database,
                        versionTable())
                .findings((history, prune) -> comparisons().diff(history, DiffRequest.PLAIN.withPrune(prune)));
    }

    // Writing

    /**
     * Compares, and writes a migration with the differences.
     *
     * @param prune whether to drop more, as for {@link #diff}
     * @throws DatabaseNotAtHeadException if a migration is missing in the database
     * @throws dev.retort.revision.MultipleHeadsException if the revision does not say which head it follows
     */
    public Autogenerated autogenerate(NewRevision revision, boolean prune) {
        return autogenerate(revision, DiffRequest.PLAIN.withPrune(prune), diff -> Optional.of(diff.plan()));
    }

    /**
     * The same, compared as the request says.
     *
     * @param planning gives the plan of the comparison, such as one with values for rows: {@code diff.plan(fills)};
     *     nothing where no migration shall be written
     */
    public Autogenerated autogenerate(
            NewRevision revision, DiffRequest request, Function<SchemaDiff, Optional<Plan>> planning) {
        MigrationHistory history = workspace.history();
        SchemaDiff diff = comparisons().diff(history, request);
        RenumberedEnumException.refuse(diff);
        if (!diff.plan().isEmpty()) {
            revisions(history).requirePlace(revision); // before anybody is asked
        }
        return new Autogenerated(
                diff, planning.apply(diff).flatMap(plan -> written(history, revision, diff, plan, false)));
    }

    public Autogenerated autogenerate(String message) {
        return autogenerate(NewRevision.of(message), false);
    }

    /**
     * Writes a migration with differences that are known already.
     *
     * @return the new script; nothing where there is no difference to write
     */
    public Optional<Script> autogenerate(NewRevision revision, SchemaDiff diff) {
        RenumberedEnumException.refuse(diff);
        return written(workspace.history(), revision, diff, diff.plan(), false);
    }

    /**
     * The SQL of both methods of the migration that {@link #autogenerate(NewRevision, DiffRequest, Function)} would write; writes
     * nothing.
     *
     * @return nothing where there is no difference to write
     */
    public Optional<String> autogenerateSql(
            NewRevision revision, DiffRequest request, Function<SchemaDiff, Optional<Plan>> planning) {
        MigrationHistory history = workspace.history();
        SchemaDiff diff = comparisons().diff(history, request);
        RenumberedEnumException.refuse(diff);
        return planning.apply(diff).flatMap(plan -> sql(history, revision, plan));
    }

    /** The same for {@link #baseline(NewRevision)}. */
    public Optional<String> baselineSql(NewRevision revision) {
        MigrationHistory history = workspace.history();
        return sql(history, revision, comparisons().baseline(history).plan());
    }

    private Optional<String> sql(MigrationHistory history, NewRevision revision, Plan plan) {
        return plan.isEmpty()
                ? Optional.empty()
                : Optional.of(revisions(history).sql(revision, plan.upgrade(), plan.downgrade()));
    }

    private Optional<Script> written(
            MigrationHistory history, NewRevision revision, SchemaDiff diff, Plan plan, boolean isBaseline) {
        return plan.isEmpty()
                ? Optional.empty()
                : Optional.of(revisions(history)
                        .write(revision, isBaseline, plan.upgrade(), plan.downgrade(), MigrationNotes.of(diff, plan)));
    }

    /**
     * Writes all that a database without a history holds, as the first migration; asks no entities. Comparing takes
     * nothing of it for created: it was there before.
     *
     * @return what it holds, as a comparison of nothing with it
     * @throws FailureException if the database is at a revision, or there are migrations already
     */
    public Autogenerated baseline(NewRevision revision) {
        MigrationHistory history = workspace.history();
        SchemaDiff diff = comparisons().baseline(history);
        return new Autogenerated(diff, written(history, revision, diff, diff.plan(), true));
    }

    /**
     * Writes a migration with empty methods, to be filled by hand.
     *
     * @throws FailureException if the graph would not hold with it; no file is written then
     */
    public Script revision(NewRevision revision) {
        return revision(revision, List.of(), List.of());
    }

    /** Writes a migration with operations of the caller's, such as those of a plan with something changed. */
    public Script revision(NewRevision revision, List<Operation> upgrade, List<Operation> downgrade) {
        return revisions(workspace.history()).write(revision, upgrade, downgrade);
    }

    public Script revision(String message) {
        return revision(NewRevision.of(message));
    }

    /** What the lines that end at these revisions do to the same objects, which their merge does not mend. */
    public MergeConflicts conflicts(List<String> symbols) {
        return revisions(workspace.history()).conflicts(symbols);
    }

    /**
     * Writes a migration that does nothing but follow two or more revisions.
     *
     * @param revision what it shall be; what it follows is given by the symbols
     */
    public Merged merge(List<String> symbols, NewRevision revision) {
        return merge(symbols, revision, false);
    }

    /**
     * The same.
     *
     * @param strict whether to refuse lines that touch the same objects
     * @throws MergeConflictException if they do
     */
    public Merged merge(List<String> symbols, NewRevision revision, boolean strict) {
        return revisions(workspace.history()).merge(symbols, revision, strict);
    }

    private Revisions revisions(MigrationHistory history) {
        return new Revisions(workspace, history, clock, read()::resolve);
    }

    // Running

    /** Applies what is missing up to a revision; nothing where it is applied already. */
    public List<RevisionNode> upgrade(String target, RunListener listener) {
        return new Runs(workspace, listener).run(target, Direction.UPGRADE);
    }

    public List<RevisionNode> upgrade(String target) {
        return upgrade(target, RunListener.NONE);
    }

    /** Reverts down to a revision, which stays applied; {@code base} reverts all. */
    public List<RevisionNode> downgrade(String target, RunListener listener) {
        return new Runs(workspace, listener).run(target, Direction.DOWNGRADE);
    }

    public List<RevisionNode> downgrade(String target) {
        return downgrade(target, RunListener.NONE);
    }

    /** Tries an upgrade on the database and rolls it back; throws as the upgrade would. */
    public DryRun dryUpgrade(String target, RunListener listener) {
        return new Runs(workspace, listener).tried(target, Direction.UPGRADE);
    }

    /** Tries a downgrade on the database and rolls it back; throws as the downgrade would. */
    public DryRun dryDowngrade(String target, RunListener listener) {
        return new Runs(workspace, listener).tried(target, Direction.DOWNGRADE);
    }

    /**
     * Makes the version table name revisions, running nothing: what is in one line with them gives way, other branches
     * stay; {@code base} empties it.
     *
     * @param purge whether to forget what the table says before, known or not
     * @return the revisions that it names then
     */
    public List<RevisionNode> stamp(List<String> targets, boolean purge, RunListener listener) {
        return new Runs(workspace, listener).stamp(targets, purge);
    }

    public List<RevisionNode> stamp(List<String> targets, boolean purge) {
        return stamp(targets, purge, RunListener.NONE);
    }

    /** Notes that the database has what applied migrations say now, whatever they said when they were applied. */
    public List<RevisionNode> accept(List<String> targets, RunListener listener) {
        return new Runs(workspace, listener).accept(targets);
    }

    public List<RevisionNode> stamp(String target) {
        return stamp(List.of(target), false);
    }

    /** Creates the version table where it is missing; says whether it was. */
    public boolean ensureVersionTable(RunListener listener) {
        return new Runs(workspace, listener).ensureTables();
    }

    public boolean ensureVersionTable() {
        return ensureVersionTable(RunListener.NONE);
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
        return stampSql(List.of(range), idempotent);
    }

    /** The same to several revisions; each range begins at the same place. */
    public SqlScript stampSql(List<String> ranges, boolean idempotent) {
        return scripts(idempotent).stamp(ranges);
    }

    /** The creation of the version table as a script, which does nothing where that is there. */
    public SqlScript ensureVersionTableSql() {
        return scripts(false).ensureVersionTable();
    }

    private Scripts scripts(boolean idempotent) {
        return new Scripts(workspace.history(), versionTable(), idempotent);
    }

    // Parts

    /** The configured database, opened on first use. */
    public Database database() {
        return workspace.database();
    }

    /** The table that holds where the database is. */
    public VersionTable versionTable() {
        return workspace.versionTable();
    }

    @Override
    public void close() {
        workspace.close();
    }
}
