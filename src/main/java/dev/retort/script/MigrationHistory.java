package dev.retort.script;

import dev.retort.migration.Migration;
import dev.retort.operation.ObjectRef;
import dev.retort.operation.Operation;
import dev.retort.problem.Problem;
import dev.retort.problem.UsageException;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import dev.retort.run.Direction;
import dev.retort.run.MigrationSet;
import dev.retort.run.RunStep;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The project's migrations: their graph at once, their compiled classes when someone asks. */
public final class MigrationHistory implements MigrationSet {

    private final MigrationSet migrations;
    private final Map<String, Script> scripts;

    private MigrationHistory(MigrationSet migrations, Map<String, Script> scripts) {
        this.migrations = migrations;
        this.scripts = scripts;
    }

    /** @param compiler compiles some of the scripts */
    public MigrationHistory(
            ScriptDirectory directory, List<Script> scripts, Function<List<Script>, CompiledMigrations> compiler) {
        RevisionGraph graph =
                RevisionGraph.of(scripts.stream().map(Script::revision).toList());
        this.scripts = scripts.stream()
                .collect(Collectors.toMap(script -> script.revision().id(), script -> script));
        this.migrations = new ScriptSet(directory, graph, this.scripts, compiler);
    }

    /** Migrations whose sources are not at hand, as in a running application. */
    public static MigrationHistory compiled(MigrationSet migrations) {
        return new MigrationHistory(migrations, Map.of());
    }

    @Override
    public RevisionGraph graph() {
        return migrations.graph();
    }

    /**
     * The file of a revision.
     *
     * @throws UsageException if the sources are not at hand
     */
    public Script script(RevisionNode revision) {
        Script script = scripts.get(revision.id());
        if (script == null) {
            throw new UsageException(Problem.of("The source of revision " + revision.id() + " is not at hand")
                    .where(where())
                    .found("its class, " + revision.location())
                    .wanted("its file below migrations.directory")
                    .next("run the command in the project's directory"));
        }
        return script;
    }

    @Override
    public String sourceChecksum(RevisionNode revision) {
        return migrations.sourceChecksum(revision);
    }

    @Override
    public String where() {
        return migrations.where();
    }

    @Override
    public Problem missing(String what) {
        return migrations.missing(what);
    }

    /** The revisions with instances of their classes, in the same order; only these are compiled. */
    @Override
    public List<RunStep> steps(List<RevisionNode> revisions, Direction direction) {
        return migrations.steps(revisions, direction);
    }

    @Override
    public boolean isBaseline(RevisionNode revision) {
        return migrations.isBaseline(revision);
    }

    /** Every object that the migrations up to the heads have created; compiles and records all of them. */
    public Set<ObjectRef> createdObjects() {
        return CreatedObjects.of(recordedUpgrades(graph().revisions()));
    }

    /** The same without what was there before the history began, of which a baseline only tells. */
    public Set<ObjectRef> createdBeyondBaselines() {
        return CreatedObjects.of(recordedUpgrades(graph().revisions().stream()
                .filter(revision -> !isBaseline(revision))
                .toList()));
    }

    /** The same of some of the revisions, in the graph's order. */
    public Set<ObjectRef> createdObjects(Set<String> ids) {
        List<RevisionNode> revisions = graph().revisions().stream()
                .filter(revision -> ids.contains(revision.id()))
                .toList();
        return CreatedObjects.of(recordedUpgrades(revisions));
    }

    /**
     * What the migrations up to the heads say that the numbers in columns mean; compiles and records all of them if any
     * says so.
     */
    public Map<ObjectRef, List<String>> notedOrdinals() {
        boolean none =
                !scripts.isEmpty() && scripts.values().stream().noneMatch(script -> script.mentions("oteOrdinals"));
        return none ? Map.of() : NotedOrdinals.of(recordedUpgrades(graph().revisions()));
    }

    private List<Operation> recordedUpgrades(List<RevisionNode> revisions) {
        return recorded(revisions).stream()
                .flatMap(recording -> recording.operations().stream())
                .toList();
    }

    /** What the lines that end at these revisions do to the same objects since they parted; compiles and records them. */
    public MergeConflicts conflicts(List<RevisionNode> ends) {
        Set<String> lines = new TreeSet<>();
        Set<String> unknown = new TreeSet<>();
        for (int i = 0; i < ends.size(); i++) {
            for (int j = i + 1; j < ends.size(); j++) {
                List<Recording> one = recorded(onlyBefore(ends.get(i), ends.get(j)));
                List<Recording> other = recorded(onlyBefore(ends.get(j), ends.get(i)));
                lines.addAll(BranchConflicts.between(one, other));
                unknown.addAll(BranchConflicts.unknown(one));
                unknown.addAll(BranchConflicts.unknown(other));
            }
        }
        return new MergeConflicts(List.copyOf(lines), unknown);
    }

    private List<RevisionNode> onlyBefore(RevisionNode end, RevisionNode other) {
        return graph().upgradePath(List.of(other.id()), List.of(end.id()));
    }

    private List<Recording> recorded(List<RevisionNode> revisions) {
        return steps(revisions, Direction.UPGRADE).stream()
                .map(step -> Recording.of(step.revision(), Direction.UPGRADE, step.migration()))
                .toList();
    }

    /** Which migrations a build does not have as their sources say them; compiles all of them. */
    public BuildCheck comparedWith(BuiltClasses built) {
        return BuildCheck.of(this, built);
    }

    List<Migration> migrations(List<RevisionNode> revisions) {
        return steps(revisions, Direction.UPGRADE).stream()
                .map(RunStep::migration)
                .toList();
    }
}
