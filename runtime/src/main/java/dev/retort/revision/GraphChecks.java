package dev.retort.revision;

import dev.retort.problem.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What must hold before revisions can be a graph: names that can be typed, every name once, no loose end. */
final class GraphChecks {

    private static final int LONGEST = 255; // version_num is a varchar(255)
    private static final Pattern ILLEGAL = Pattern.compile("[@:+\\s-]");

    /** Words that mean something else where a revision is asked for. */
    /** Names that every history has. */
    static final Set<String> RESERVED = Set.of("head", "heads", "base", "current");

    private GraphChecks() {}

    /** The revisions by id, their dependencies brought from labels and prefixes to ids. */
    static Map<String, RevisionNode> checked(Collection<RevisionNode> revisions) {
        Map<String, RevisionNode> nodes = byId(revisions);
        BranchLabels labels = new BranchLabels(nodes);
        Map<String, RevisionNode> resolved = new TreeMap<>();
        for (RevisionNode node : nodes.values()) {
            RevisionNode whole = node.withDependsOn(node.dependsOn().stream()
                    .map(text -> dependency(node, text, nodes, labels))
                    .distinct()
                    .toList());
            rejectLooseEnds(whole, nodes);
            resolved.put(node.id(), whole);
        }
        return resolved;
    }

    private static Map<String, RevisionNode> byId(Collection<RevisionNode> revisions) {
        Map<String, RevisionNode> nodes = new TreeMap<>();
        for (RevisionNode node : revisions) {
            rejectName("revision id", node.id(), node);
            node.branchLabels().forEach(label -> rejectName("branch label", label, node));
            RevisionNode other = nodes.put(node.id(), node);
            if (other != null) {
                throw new BrokenHistoryException(GraphProblems.duplicate(other, node));
            }
        }
        return nodes;
    }

    private static void rejectName(String kind, String name, RevisionNode node) {
        Optional<Problem> problem = Optional.empty();
        if (name.isBlank() || ILLEGAL.matcher(name).find()) {
            problem = Optional.of(GraphProblems.illegalName(kind, name, node));
        } else if (name.length() > LONGEST) {
            problem = Optional.of(GraphProblems.longName(kind, name, LONGEST, node));
        } else if (RESERVED.contains(name)) {
            problem = Optional.of(GraphProblems.reservedName(kind, name, node));
        }
        problem.ifPresent(found -> {
            throw new BrokenHistoryException(found);
        });
    }

    private static String dependency(
            RevisionNode node, String text, Map<String, RevisionNode> nodes, BranchLabels labels) {
        if (nodes.containsKey(text)) {
            return text;
        }
        return labels.revision(text).orElseGet(() -> byPrefix(node, text, nodes));
    }

    private static String byPrefix(RevisionNode node, String text, Map<String, RevisionNode> nodes) {
        List<RevisionNode> candidates = startingWith(text, nodes.values());
        if (candidates.size() > 1) {
            throw new BrokenHistoryException(GraphProblems.ambiguousDependency(node, text, candidates));
        }
        if (candidates.isEmpty()) {
            throw new BrokenHistoryException(GraphProblems.missingDependency(node, text));
        }
        return candidates.get(0).id();
    }

    static List<RevisionNode> startingWith(String prefix, Collection<RevisionNode> nodes) {
        return prefix.isEmpty()
                ? List.of()
                : nodes.stream().filter(node -> node.id().startsWith(prefix)).toList();
    }

    private static void rejectLooseEnds(RevisionNode node, Map<String, RevisionNode> nodes) {
        List<String> parents = new ArrayList<>(node.downRevisions());
        if (parents.contains(node.id())) {
            throw new BrokenHistoryException(GraphProblems.followsItself(node));
        }
        if (node.dependsOn().contains(node.id())) {
            throw new BrokenHistoryException(GraphProblems.dependsOnItself(node));
        }
        parents.removeIf(nodes::containsKey);
        if (!parents.isEmpty()) {
            throw new BrokenHistoryException(GraphProblems.missing(node, parents.get(0)));
        }
    }

    /** Refuses circles: first those of lineage alone, which are the simpler thing to say. */
    static void rejectCircles(Map<String, RevisionNode> nodes, Edges lineage, Edges edges) {
        List<String> circle = lineage.circle();
        if (!circle.isEmpty()) {
            throw new BrokenHistoryException(GraphProblems.cycle(of(circle, nodes)));
        }
        List<String> dependencies = edges.circle();
        if (!dependencies.isEmpty()) {
            throw new BrokenHistoryException(GraphProblems.dependencyCycle(of(dependencies, nodes)));
        }
    }

    private static List<RevisionNode> of(List<String> ids, Map<String, RevisionNode> nodes) {
        return ids.stream().map(nodes::get).toList();
    }
}
