package dev.retort.script;

import dev.retort.migration.Migration;
import dev.retort.migration.NeedsConnectionException;
import dev.retort.migration.Recorder;
import dev.retort.operation.ObjectRef;
import dev.retort.operation.Operation;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import dev.retort.run.Direction;
import dev.retort.run.RunStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
                .map(revision -> new RunStep(revision, direction, compiled.instance(script(revision))))
                .toList();
    }

    /** Every object that the migrations up to the heads have created; compiles and records all of them. */
    public Set<ObjectRef> createdObjects() {
        return CreatedObjects.of(recordedUpgrades());
    }

    private List<Operation> recordedUpgrades() {
        List<Operation> all = new ArrayList<>();
        steps(graph.revisions(), Direction.UPGRADE).forEach(step -> all.addAll(recorded(step.migration())));
        return all;
    }

    /** What the migration says until it asks for the live connection, if it does. */
    private static List<Operation> recorded(Migration migration) {
        Recorder recorder = new Recorder();
        try {
            migration.upgrade(recorder);
        } catch (NeedsConnectionException dataWork) {
            System.getLogger(MigrationHistory.class.getName())
                    .log(System.Logger.Level.DEBUG, () -> migration.getClass() + ": " + dataWork.getMessage());
        }
        return recorder.operations();
    }
}
