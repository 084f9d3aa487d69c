package dev.retort.revision;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where a database is among the migrations.
 *
 * @param address the database, without its password
 * @param revisions where it is in each line: those that its version table names, and the ends of lines that these depend on
 * @param pending what an upgrade to all heads would apply, in its order
 */
public record Current(String address, List<RevisionEntry> revisions, List<RevisionNode> pending) {

    public Current {
        revisions = List.copyOf(revisions);
        pending = List.copyOf(pending);
    }

    /** Where a database is that is at these heads, all of which the graph has. */
    public static Current of(String address, RevisionGraph graph, Set<String> heads) {
        List<String> wanted = graph.heads().stream().map(RevisionNode::id).toList();
        return new Current(
                address,
                RevisionEntry.of(graph, graph.currentInEachLine(heads), Optional.of(heads)),
                graph.upgradePath(heads, wanted));
    }

    /** The ids of the revisions. */
    public Set<String> ids() {
        return revisions.stream().map(RevisionEntry::id).collect(Collectors.toSet());
    }

    /** Whether every head is applied; one that is a dependency of another has no row and counts. */
    public boolean isAtHeads() {
        return pending.isEmpty();
    }
}
