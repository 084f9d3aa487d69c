package dev.retort.run;

import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import dev.retort.revision.RevisionSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The way from where a database is to a target, its classes loaded before anybody has to wait for it. */
final class Way {

    private final MigrationSet migrations;
    private final String target;
    private final Direction direction;
    private List<RevisionNode> loadedPath = List.of();
    private List<RunStep> loaded = List.of();

    Way(MigrationSet migrations, String target, Direction direction) {
        this.migrations = migrations;
        this.target = target;
        this.direction = direction;
    }

    private RevisionGraph graph() {
        return migrations.graph();
    }

    private List<RevisionNode> path(Set<String> heads) {
        migrations.requireFor(List.of(target));
        RevisionSymbols symbols = new RevisionSymbols(graph(), heads);
        return direction == Direction.UPGRADE
                ? graph().upgradePath(heads, symbols.upgradeTargets(target))
                : graph().downgradePath(heads, symbols.downgradeTarget(target));
    }

    /**
     * What is to be run: first what was interrupted on another way, to its end, for only there is the database at a
     * revision again; then the revisions on this way. Loaded anew only if it is another way than the last time.
     */
    List<RunStep> steps(Standing standing) {
        List<RunStep> steps = new ArrayList<>(unfinished(standing));
        Set<String> heads = standing.heads();
        for (RunStep step : steps) {
            heads = step.headsAfter(graph(), heads);
        }
        steps.addAll(loaded(path(heads)));
        return steps;
    }

    private List<RunStep> unfinished(Standing standing) {
        return standing.interrupted().stream()
                .filter(last -> !last.direction().equals(direction.word()))
                .flatMap(last -> migrations.steps(List.of(graph().get(last.revision())), direction.opposite()).stream())
                .toList();
    }

    private List<RunStep> loaded(List<RevisionNode> path) {
        if (!path.equals(loadedPath)) {
            loaded = migrations.steps(path, direction);
            loadedPath = path;
        }
        return loaded;
    }
}
