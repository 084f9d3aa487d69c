package dev.retort.script;

import dev.retort.migration.Migration;
import dev.retort.operation.ObjectRef;
import dev.retort.operation.Operation;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import dev.retort.run.Direction;
import dev.retort.run.RunStep;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The project's migrations: their graph at once, their compiled classes when someone asks. */
public final class MigrationHistory {

    private final Map<String, Script> scripts;
    private final RevisionGraph graph;
    private final Function<List<Script>, CompiledMigrations> compiler;

    /** @param compiler compiles some of the scripts */
    public MigrationHistory(List<Script> scripts, Function<List<Script>, CompiledMigrations> compiler) {
        this.graph = RevisionGraph.of(scripts.stream().map(Script::revision).toList());
        this.scripts = scripts.stream()
                .collect(Collectors.toMap(script -> script.revision().id(), script -> script));
        this.compiler = compiler;
    }

    public RevisionGraph graph() {
        return graph;
    }

    /** The file of a revision. */
    public Script script(RevisionNode revision) {
        return scripts.get(revision.id());
    }

    /** The revisions with instances of their classes, in the same order; only these are compiled. */
    public List<RunStep> steps(List<RevisionNode> revisions, Direction direction) {
        CompiledMigrations compiled =
                compiler.apply(revisions.stream().map(this::script).toList());
        return revisions.stream()
                .map(revision -> step(script(revision), direction, compiled))
                .toList();
    }

    private static RunStep step(Script script, Direction direction, CompiledMigrations compiled) {
        return new RunStep(script.revision(), direction, compiled.instance(script), script.checksum());
    }

    /** Every object that the migrations up to the heads have created; compiles and records all of them. */
    public Set<ObjectRef> createdObjects() {
        return CreatedObjects.of(recordedUpgrades(graph.revisions()));
    }

    /** The same without what was there before the history began, of which a baseline only tells. */
    public Set<ObjectRef> createdBeyondBaselines() {
        return CreatedObjects.of(recordedUpgrades(graph.revisions().stream()
                .filter(revision -> !script(revision).isBaseline())
                .toList()));
    }

    /** The same of some of the revisions, in the graph's order. */
    public Set<ObjectRef> createdObjects(Set<String> ids) {
        List<RevisionNode> revisions = graph.revisions().stream()
                .filter(revision -> ids.contains(revision.id()))
                .toList();
        return CreatedObjects.of(recordedUpgrades(revisions));
    }

    /**
     * What the migrations up to the heads say that the numbers in columns mean; compiles and records all of them if any
     * says so.
     */
    public Map<ObjectRef, List<String>> notedOrdinals() {
        boolean none = scripts.values().stream().noneMatch(script -> script.mentions("oteOrdinals"));
        return none ? Map.of() : NotedOrdinals.of(recordedUpgrades(graph.revisions()));
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
        return graph.upgradePath(List.of(other.id()), List.of(end.id()));
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
