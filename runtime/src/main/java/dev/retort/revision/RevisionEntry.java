package dev.retort.revision;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A revision with its place among the others, as lists of revisions show it.
 *
 * @param labels the branch labels that reach it
 * @param next the revisions that follow it
 * @param dependents the revisions that depend on it without following it
 * @param current whether a database is at it; empty where none was asked
 */
public record RevisionEntry(
        RevisionNode revision,
        Set<String> labels,
        List<RevisionNode> next,
        List<RevisionNode> dependents,
        Optional<Boolean> current) {

    public RevisionEntry {
        next = List.copyOf(next);
        dependents = List.copyOf(dependents);
    }

    /**
     * The entries of some revisions of a graph, in the same order.
     *
     * @param current the heads that a database is at, where one was asked
     */
    public static List<RevisionEntry> of(
            RevisionGraph graph, Collection<RevisionNode> revisions, Optional<Set<String>> current) {
        Map<String, Set<String>> labels = graph.labels();
        Optional<Set<String>> ends = current.map(heads ->
                graph.currentInEachLine(heads).stream().map(RevisionNode::id).collect(Collectors.toSet()));
        return revisions.stream()
                .map(revision -> new RevisionEntry(
                        revision,
                        labels.getOrDefault(revision.id(), Set.of()),
                        graph.next(revision.id()),
                        graph.dependents(revision.id()),
                        ends.map(ids -> ids.contains(revision.id()))))
                .toList();
    }

    public String id() {
        return revision.id();
    }

    /** Whether nothing follows it. */
    public boolean isHead() {
        return next.isEmpty();
    }

    /** Whether it is a head that another revision depends on, and so has no row where that one is applied. */
    public boolean isEffectiveHead() {
        return isHead() && !dependents.isEmpty();
    }

    /** Whether several follow it. */
    public boolean isBranchPoint() {
        return next.size() > 1;
    }

    /** Whether it follows several. */
    public boolean isMergePoint() {
        return revision.downRevisions().size() > 1;
    }

    /** Whether a database was asked and is at it. */
    public boolean isCurrent() {
        return current.orElse(false);
    }
}
