package dev.retort;

import dev.retort.revision.RevisionEntry;
import dev.retort.revision.RevisionNode;
import java.util.List;
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

    /** The ids of the revisions. */
    public Set<String> ids() {
        return revisions.stream().map(RevisionEntry::id).collect(Collectors.toSet());
    }

    /** Whether every head is applied; one that is a dependency of another has no row and counts. */
    public boolean isAtHeads() {
        return pending.isEmpty();
    }
}
