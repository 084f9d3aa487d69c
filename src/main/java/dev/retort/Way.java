package dev.retort;

import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import dev.retort.revision.RevisionSymbols;
import dev.retort.run.Direction;
import dev.retort.run.RunStep;
import dev.retort.run.Standing;
import dev.retort.script.MigrationHistory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The way from where a database is to a target, compiled before anybody has to wait for it. */
final class Way {

    private final MigrationHistory history;
    private final String target;
    private final Direction direction;
    private List<RevisionNode> compiledPath = List.of();
    private List<RunStep> compiled = List.of();

    Way(MigrationHistory history, String target, Direction direction) {
        this.history = history;
        this.target = target;
        this.direction = direction;
    }

    MigrationHistory history() {
        return history;
    }

    RevisionGraph graph() {
        return history.graph();
    }

    /** The revisions on the way, in the order in which they are run. */
    List<RevisionNode> path(Set<String> heads) {
        RevisionSymbols symbols = new RevisionSymbols(graph(), heads);
        return direction == Direction.UPGRADE
                ? graph().upgradePath(heads, symbols.upgradeTargets(target))
                : graph().downgradePath(heads, symbols.downgradeTarget(target));
    }

    /**
     * What is to be run: first what was interrupted on another way, to its end, for only there is the database at a
     * revision again; then the revisions on this way. Compiled anew only if it is another way than the last time.
     */
    List<RunStep> steps(Standing standing) {
        List<RunStep> steps = new ArrayList<>(unfinished(standing));
        Set<String> heads = standing.heads();
        for (RunStep step : steps) {
            heads = step.headsAfter(graph(), heads);
        }
        steps.addAll(compiled(path(heads)));
        return steps;
    }

    private List<RunStep> unfinished(Standing standing) {
        return standing.interrupted().stream()
                .filter(last -> !last.direction().equals(direction.word()))
                .flatMap(last -> history.steps(List.of(graph().get(last.revision())), direction.opposite()).stream())
                .toList();
    }

    private List<RunStep> compiled(List<RevisionNode> path) {
        if (!path.equals(compiledPath)) {
            compiled = history.steps(path, direction);
            compiledPath = path;
        }
        return compiled;
    }
}
