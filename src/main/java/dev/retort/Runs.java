package dev.retort;

import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import dev.retort.run.Direction;
import dev.retort.run.MigrationRuns;
import dev.retort.run.RunListener;
import dev.retort.run.RunStep;
import java.util.List;

/** The commands that change a database, or try to, with the project's migrations and settings. */
final class Runs {

    private final Workspace workspace;
    private final RunListener listener;

    Runs(Workspace workspace, RunListener listener) {
        this.workspace = workspace;
        this.listener = listener;
    }

    List<RevisionNode> run(String target, Direction direction) {
        return runs().run(workspace.history(), target, direction);
    }

    /** Runs these steps, wherever the database is. */
    void run(RevisionGraph graph, List<RunStep> steps) {
        runs().run(graph, steps);
    }

    DryRun tried(String target, Direction direction) {
        Tried tried = new Tried(listener);
        List<RevisionNode> path = runs(tried).tried(workspace.history(), target, direction);
        return new DryRun(path, tried.statements());
    }

    List<RevisionNode> stamp(List<String> targets, boolean purge) {
        return runs().stamp(workspace.history(), targets, purge);
    }

    List<RevisionNode> accept(List<String> targets) {
        return runs().accept(workspace.history(), targets);
    }

    boolean ensureTables() {
        return runs().ensureTables();
    }

    private MigrationRuns runs() {
        return runs(workspace.listening(listener));
    }

    private MigrationRuns runs(RunListener heard) {
        return new MigrationRuns(
                workspace.database().connections(),
                workspace.versionTable(),
                workspace.settings().runSettings(),
                heard);
    }
}
