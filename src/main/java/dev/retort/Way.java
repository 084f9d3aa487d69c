package dev.retort;

import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import dev.retort.revision.RevisionSymbols;
import dev.retort.run.Direction;
import dev.retort.run.RunStep;
import dev.retort.script.MigrationHistory;
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

    /** The same with instances of their classes; compiled anew only if the way is another one than the last time. */
    List<RunStep> steps(Set<String> heads) {
        List<RevisionNode> path = path(heads);
        if (!path.equals(compiledPath)) {
            compiled = history.steps(path, direction);
            compiledPath = path;
        }
        return compiled;
    }
}
