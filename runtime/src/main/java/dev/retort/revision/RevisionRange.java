package dev.retort.revision;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A stretch of the history, {@code FROM:TO}. An end that only counts ({@code -3:current}, {@code ae10:+2}) counts from
 * the other end, or from where the database is if both do.
 */
public final class RevisionRange {

    private final Symbol from;
    private final Symbol to;

    private RevisionRange(Symbol from, Symbol to) {
        this.from = from;
        this.to = to;
    }

    /** @throws dev.retort.problem.UsageException if the text is no range */
    public static RevisionRange parse(String text) {
        String[] ends = RevisionSymbols.range(text);
        return new RevisionRange(
                Symbol.parse(ends[0].isEmpty() ? "base" : ends[0]),
                Symbol.parse(ends[1].isEmpty() ? "heads" : ends[1]));
    }

    /** Whether what it means depends on where a database is. */
    public boolean asksDatabase() {
        return from.anchor().equals("current")
                || to.anchor().equals("current")
                || (from.countsFromCurrent() && to.countsFromCurrent());
    }

    /** The revisions of the range, both ends included, oldest first; it is cut where the history ends. */
    public List<RevisionNode> in(RevisionGraph graph, Collection<String> current) {
        return graph.between(lower(graph, current), upperOfBranch(graph, current));
    }

    private List<String> lower(RevisionGraph graph, Collection<String> current) {
        boolean fromUpper = from.countsFromCurrent() && !to.countsFromCurrent();
        return symbols(graph, fromUpper ? upper(graph, current) : current).resolve(from, true);
    }

    private List<String> upper(RevisionGraph graph, Collection<String> current) {
        if (to.text().equals("heads")) {
            return graph.heads().stream().map(RevisionNode::id).toList(); // one that is a dependency ends its line too
        }
        boolean fromLower = to.countsFromCurrent() && !from.countsFromCurrent();
        return symbols(graph, fromLower ? lower(graph, current) : current).resolve(to, true);
    }

    /** A range that begins in a branch stays in it: {@code billing@base:heads}. */
    private List<String> upperOfBranch(RevisionGraph graph, Collection<String> current) {
        List<String> upper = upper(graph, current);
        Optional<Set<String>> members = from.branch()
                .map(branch -> graph.lineage(graph.findBranch(branch).id()));
        return members.map(line -> upper.stream().filter(line::contains).toList())
                .orElse(upper);
    }

    private static RevisionSymbols symbols(RevisionGraph graph, Collection<String> current) {
        return new RevisionSymbols(graph, new LinkedHashSet<>(current));
    }
}
