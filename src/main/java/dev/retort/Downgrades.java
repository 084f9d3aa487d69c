package dev.retort;

import dev.retort.problem.FailureException;
import dev.retort.problem.Problem;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import java.util.Collection;
import java.util.List;

/** What a downgrade may be asked for: a revision that is applied, or base. */
final class Downgrades {

    private Downgrades() {}

    static List<RevisionNode> path(
            RevisionGraph graph, Collection<String> current, List<String> targets, String symbol) {
        if (!graph.withAncestors(current).containsAll(targets)) {
            throw new FailureException(Problem.of("'" + symbol + "' is not below the database's revision")
                    .found(
                            current.isEmpty()
                                    ? "the database is at no revision"
                                    : "the database is at " + String.join(", ", current))
                    .wanted("a revision that is applied, -N, or base")
                    .next("retort history -i shows what is applied; retort upgrade goes up"));
        }
        return graph.downgradePath(current, targets);
    }
}
