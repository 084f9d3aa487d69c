package dev.retort;

import dev.retort.config.Configuration;
import dev.retort.database.Database;
import dev.retort.diff.SchemaDiff;
import dev.retort.doctor.Doctor;
import dev.retort.doctor.Finding;
import dev.retort.history.VersionTable;
import dev.retort.plan.Plan;
import dev.retort.problem.FailureException;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import dev.retort.revision.RevisionSymbols;
import dev.retort.run.Direction;
import dev.retort.run.RunListener;
import dev.retort.script.MergeConflicts;
import dev.retort.script.MigrationHistory;
import dev.retort.script.Script;
import dev.retort.script.ScriptDirectory;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Everything that the command line does, from Java. One object is for one project and one thread; closing it stops the
 * embedded server, if that was used.
 *
 * <p>All methods throw {@link dev.retort.problem.UsageException} when command, configuration or entities are wrong, and
 * {@link FailureException} when database, migration or graph fail.
 */
public final class Retort implements AutoCloseable {

    private final Workspace workspace;
    private final Consumer<String> progress;
    private final Clock clock;

    private Retort(Configuration configuration, Consumer<String> progress, Clock clock) {
        this.workspace = new Workspace(configuration, progress);
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
        return new Retort(configuration(), progress, newClock);
    }

    public Configuration configuration() {
        return workspace.configuration();
    }

    // Reading

    /** The project's migrations and their graph. */
    public MigrationHistory history() {
        return workspace.history();
    }

    /** The heads that the database is at; reads only. */
    public Set<String> current() {
        try (Connection connection = database().connect()) {
            return versionTable().heads(connection);
        } catch (SQLException refusal) {
            throw workspace.failed("The version table cannot be read", refusal);
        }
    }

    /**
     * The heads that the database is at, all of them known.
     *
     * @throws FailureException if the database is at a revision that no migration has
     */
    public Set<String> current(RevisionGraph graph) {
        return workspace.position(graph, current()).requireKnown();
    }

    /** The revisions that a symbol names; the database is asked only if the symbol says so. */
    public List<RevisionNode> resolve(RevisionGraph graph, String symbol) {
        Set<String> current = RevisionSymbols.asksDatabase(symbol) ? current(graph) : Set.of();
        return new RevisionSymbols(graph, current)
                .resolve(symbol).stream().map(graph::get).toList();
    }

    /** Which migrations there are, and where they were looked for. */
    public LoadedMigrations migrations() {
        return new LoadedMigrations(workspace.scripts().directory(), history().graph());
    }

    // Comparing

    /**
     * What the entities want and the database does not have, or the other way round.
     *
     * @param prune whether objects that no migration created are to be dropped too
     * @throws FailureException if the database is not at the heads of the migrations
     */
    public SchemaDiff diff(boolean prune) {
        return new Comparisons(workspace).diff(prune);
    }

    /**
     * What a database without a history holds, as a comparison with an empty one; asks no entities.
     *
     * @throws FailureException if the database is at a revision, or there are migrations already
     */
    public SchemaDiff baseline() {
        return new Comparisons(workspace).baseline();
    }

    /** Everything that is wrong between files, database and entities, each with what mends it; writes nothing. */
    public List<Finding> diagnose() {
        ScriptDirectory directory = workspace.scripts();
        return new Doctor(
                        configuration().directory(),
                        directory,
                        workspace.compiler(directory)::compile,
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
        return autogenerate(revision, diff.plan());
    }

    /** The same for a plan of one's own, such as one with values for rows: {@code diff.plan(fills)}. */
    public Optional<Script> autogenerate(NewRevision revision, Plan plan) {
        return plan.isEmpty()
                ? Optional.empty()
                : Optional.of(revisions().write(revision, plan.upgrade(), plan.downgrade()));
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
        return revisions().write(revision, List.of(), List.of());
    }

    public Script revision(String message) {
        return revision(NewRevision.of(message));
    }

    /** What the lines that end at these revisions do to the same objects, which their merge does not mend. */
    public MergeConflicts conflicts(List<String> symbols) {
        return revisions().conflicts(symbols);
    }

    /**
     * Writes a migration that does nothing but follow two or more revisions.
     *
     * @param revision what it shall be; what it follows is given by the symbols
     */
    public Script merge(List<String> symbols, NewRevision revision) {
        return revisions().merge(symbols, revision);
    }

    private Revisions revisions() {
        return new Revisions(workspace, clock, this::resolve);
    }

    // Running

    /** Applies what is missing up to a revision; nothing where it is applied already. */
    public List<RevisionNode> upgrade(String target, RunListener listener) {
        return new Runs(workspace).run(target, Direction.UPGRADE, listener);
    }

    public List<RevisionNode> upgrade(String target) {
        return upgrade(target, RunListener.NONE);
    }

    /** Reverts down to a revision, which stays applied; {@code base} reverts all. */
    public List<RevisionNode> downgrade(String target, RunListener listener) {
        return new Runs(workspace).run(target, Direction.DOWNGRADE, listener);
    }

    public List<RevisionNode> downgrade(String target) {
        return downgrade(target, RunListener.NONE);
    }

    /** Tries an upgrade on the database and rolls it back; throws as the upgrade would. */
    public DryRun dryUpgrade(String target, RunListener listener) {
        return new Runs(workspace).tried(target, Direction.UPGRADE, listener);
    }

    /** Tries a downgrade on the database and rolls it back; throws as the downgrade would. */
    public DryRun dryDowngrade(String target, RunListener listener) {
        return new Runs(workspace).tried(target, Direction.DOWNGRADE, listener);
    }

    /**
     * Makes the version table name revisions, running nothing: what is in one line with them gives way, other branches
     * stay; {@code base} empties it.
     *
     * @param purge whether to forget what the table says before, known or not
     * @return the revisions that it names then
     */
    public List<RevisionNode> stamp(List<String> targets, boolean purge) {
        return new Runs(workspace).stamp(targets, purge);
    }

    public List<RevisionNode> stamp(String target) {
        return stamp(List.of(target), false);
    }

    /** Creates the version table where it is missing; says whether it was. */
    public boolean ensureVersionTable() {
        return new Runs(workspace).ensureVersionTable();
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
