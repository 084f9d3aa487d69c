package dev.retort.revision;

import dev.retort.problem.FailureException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Counts steps up or down the lines of revisions. */
final class Walk {

    private final RevisionGraph graph;
    private final Symbol symbol;

    /** The revisions that may be stepped on; all, without a branch. */
    private final Optional<Set<String>> branch;

    private final boolean clamped;

    /** @param clamped whether a walk that is too long ends at the last revision instead of failing */
    Walk(RevisionGraph graph, Symbol symbol, Optional<Set<String>> branch, boolean clamped) {
        this.graph = graph;
        this.symbol = symbol;
        this.branch = branch;
        this.clamped = clamped;
    }

    /** Where the symbol's steps lead; nothing is the base. */
    List<String> from(List<String> start) {
        List<String> at = start;
        int count = Math.abs(symbol.steps());
        for (int step = 0; step < count; step++) {
            boolean ends = symbol.steps() > 0 ? nextUp(at).isEmpty() : at.isEmpty();
            if (ends && clamped) {
                return at;
            }
            if (ends) {
                throw new FailureException(SymbolProblems.tooFar(symbol, step));
            }
            at = symbol.steps() > 0 ? List.of(single(nextUp(at))) : nextDown(at);
        }
        return at;
    }

    private List<String> nextUp(List<String> at) {
        List<RevisionNode> next = at.isEmpty() ? graph.roots() : graph.next(single(at));
        return inBranch(next.stream().map(RevisionNode::id).toList());
    }

    /** Below a merge there are several; that is no one place to count on from, but a place to end. */
    private List<String> nextDown(List<String> at) {
        return inBranch(graph.get(single(at)).downRevisions());
    }

    private List<String> inBranch(List<String> ids) {
        return branch.map(members -> ids.stream().filter(members::contains).toList())
                .orElse(ids);
    }

    private String single(List<String> at) {
        if (at.size() != 1) {
            throw new FailureException(SymbolProblems.fork(symbol, at));
        }
        return at.get(0);
    }
}
