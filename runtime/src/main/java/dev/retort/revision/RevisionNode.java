package dev.retort.revision;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One revision as its migration declares it.
 *
 * @param downRevisions the revisions that it follows
 * @param dependsOn revisions of other lines that must be applied before it: as written, which may be a label or the
 *     beginning of an id; in a {@link RevisionGraph} their ids
 * @param created as written, may be empty
 * @param message one sentence without its full stop
 * @param location the file or class that it comes from, for messages
 */
public record RevisionNode(
        String id,
        List<String> downRevisions,
        List<String> branchLabels,
        List<String> dependsOn,
        String created,
        String message,
        String location) {

    public RevisionNode {
        downRevisions = List.copyOf(downRevisions);
        branchLabels = List.copyOf(branchLabels);
        dependsOn = List.copyOf(dependsOn);
    }

    RevisionNode withDependsOn(List<String> ids) {
        return ids.equals(dependsOn)
                ? this
                : new RevisionNode(id, downRevisions, branchLabels, ids, created, message, location);
    }

    /** Every revision that must be applied before this one. */
    public Set<String> predecessors() {
        Set<String> all = new LinkedHashSet<>(downRevisions);
        all.addAll(dependsOn);
        return all;
    }
}
