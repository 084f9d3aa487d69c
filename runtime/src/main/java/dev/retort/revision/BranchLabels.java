package dev.retort.revision;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Names of lines of revisions: who declares them, and which revisions they reach. */
final class BranchLabels {

    private final Map<String, String> declaring = new TreeMap<>();

    /** @throws BrokenHistoryException if two revisions declare a label, or a label is a revision's id */
    BranchLabels(Map<String, RevisionNode> nodes) {
        for (RevisionNode node : nodes.values()) {
            for (String label : new LinkedHashSet<>(node.branchLabels())) {
                String other = nodes.containsKey(label) ? label : declaring.get(label);
                if (other != null) {
                    throw new BrokenHistoryException(GraphProblems.labelTaken(label, node, nodes.get(other)));
                }
                declaring.put(label, node.id());
            }
        }
    }

    Set<String> names() {
        return declaring.keySet();
    }

    /** The revision that declares a label. */
    Optional<String> revision(String label) {
        return Optional.ofNullable(declaring.get(label));
    }

    /** The labels by revision: each reaches all that follow, and what comes before until the lines part. */
    Map<String, Set<String>> spread(Edges lineage) {
        Map<String, Set<String>> labels = new HashMap<>();
        declaring.forEach((label, id) -> reached(id, lineage)
                .forEach(member -> labels.computeIfAbsent(member, any -> new LinkedHashSet<>())
                        .add(label)));
        return labels;
    }

    private static Collection<String> reached(String id, Edges lineage) {
        Set<String> reached = new HashSet<>(lineage.withAllAfter(Set.of(id)));
        Deque<String> open = new ArrayDeque<>(lineage.before(id));
        while (!open.isEmpty()) {
            String ancestor = open.pop();
            boolean partsOrJoins = lineage.after(ancestor).size() > 1
                    || lineage.before(ancestor).size() > 1;
            if (!partsOrJoins && reached.add(ancestor)) {
                open.addAll(lineage.before(ancestor));
            }
        }
        return reached;
    }
}
