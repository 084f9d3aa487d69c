package dev.retort.revision;

import dev.retort.problem.FailureException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All revisions of a project, checked: every id once, every predecessor there, no cycle. */
public final class RevisionGraph {

    private final Map<String, RevisionNode> nodes;
    private final Map<String, Set<String>> successors = new HashMap<>();

    /** Every revision, each after its predecessors. */
    private final List<RevisionNode> order;

    private RevisionGraph(Map<String, RevisionNode> nodes) {
        this.nodes = nodes;
        nodes.keySet().forEach(id -> successors.put(id, new LinkedHashSet<>()));
        nodes.values()
                .forEach(node ->
                        node.predecessors().forEach(id -> successors.get(id).add(node.id())));
        this.order = sorted();
    }

    /**
     * Builds the graph.
     *
     * @throws FailureException for a duplicate id, a missing predecessor or a cycle
     */
    public static RevisionGraph of(Collection<RevisionNode> revisions) {
        Map<String, RevisionNode> nodes = new TreeMap<>();
        for (RevisionNode node : revisions) {
            RevisionNode other = nodes.put(node.id(), node);
            if (other != null) {
                throw new FailureException(GraphProblems.duplicate(other, node));
            }
        }
        for (RevisionNode node : nodes.values()) {
            for (String id : node.predecessors()) {
                if (!nodes.containsKey(id)) {
                    throw new FailureException(GraphProblems.missing(node, id));
                }
            }
        }
        return new RevisionGraph(nodes);
    }

    /** Kahn's algorithm; of several that are ready, the earlier created goes first. */
    private List<RevisionNode> sorted() {
        Map<String, Integer> waiting = new HashMap<>();
        nodes.values()
                .forEach(node -> waiting.put(node.id(), node.predecessors().size()));
        PriorityQueue<RevisionNode> ready =
                new PriorityQueue<>(Comparator.comparing(RevisionNode::created).thenComparing(RevisionNode::id));
        nodes.values().stream().filter(node -> node.predecessors().isEmpty()).forEach(ready::add);
        List<RevisionNode> sorted = new ArrayList<>();
        while (!ready.isEmpty()) {
            RevisionNode node = ready.poll();
            sorted.add(node);
            for (String id : successors.get(node.id())) {
                if (waiting.merge(id, -1, Integer::sum) == 0) {
                    ready.add(nodes.get(id));
                }
            }
        }
        if (sorted.size() < nodes.size()) {
            sorted.forEach(node -> waiting.remove(node.id()));
            throw new FailureException(GraphProblems.cycle(
                    waiting.keySet().stream().map(nodes::get).toList()));
        }
        return sorted;
    }

    /** Every revision, each after its predecessors. */
    public List<RevisionNode> revisions() {
        return Collections.unmodifiableList(order);
    }

    public boolean contains(String id) {
        return nodes.containsKey(id);
    }

    /** @throws FailureException if there is no such revision */
    public RevisionNode get(String id) {
        RevisionNode node = nodes.get(id);
        if (node == null) {
            throw new FailureException(GraphProblems.unknown(id, nodes.keySet()));
        }
        return node;
    }

    /** The revisions that nothing follows. */
    public List<RevisionNode> heads() {
        return order.stream()
                .filter(node -> successors.get(node.id()).isEmpty())
                .toList();
    }

    /** The revisions that directly follow one. */
    public List<RevisionNode> next(String id) {
        return successors.get(get(id).id()).stream().map(nodes::get).toList();
    }

    /**
     * The single head, or nothing in an empty graph.
     *
     * @throws FailureException if there are several
     */
    public List<String> head() {
        List<RevisionNode> heads = heads();
        if (heads.size() > 1) {
            throw new FailureException(GraphProblems.severalHeads(heads));
        }
        return heads.stream().map(RevisionNode::id).toList();
    }

    /**
     * The one revision with that id, or whose id begins so.
     *
     * @throws FailureException if there is none or more than one
     */
    public RevisionNode find(String idOrPrefix) {
        RevisionNode exact = nodes.get(idOrPrefix);
        if (exact != null) {
            return exact;
        }
        List<RevisionNode> candidates = nodes.values().stream()
                .filter(node -> !idOrPrefix.isEmpty() && node.id().startsWith(idOrPrefix))
                .toList();
        if (candidates.size() > 1) {
            throw new FailureException(GraphProblems.ambiguous(idOrPrefix, candidates));
        }
        if (candidates.isEmpty()) {
            throw new FailureException(GraphProblems.unknown(idOrPrefix, nodes.keySet()));
        }
        return candidates.get(0);
    }

    /** The revisions and all that must be applied before them. */
    public Set<String> withAncestors(Collection<String> ids) {
        return closure(ids, id -> get(id).predecessors());
    }

    /** The revisions and all that follow them. */
    public Set<String> withDescendants(Collection<String> ids) {
        return closure(ids, id -> successors.get(get(id).id()));
    }

    private static Set<String> closure(Collection<String> ids, Function<String, Set<String>> neighbours) {
        Set<String> reached = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(ids);
        while (!open.isEmpty()) {
            String id = open.pop();
            if (reached.add(id)) {
                open.addAll(neighbours.apply(id));
            }
        }
        return reached;
    }

    /** What to apply, in order, so that the targets are applied where {@code current} are the heads so far. */
    public List<RevisionNode> upgradePath(Collection<String> current, Collection<String> targets) {
        Set<String> applied = withAncestors(current);
        Set<String> needed = withAncestors(targets);
        return order.stream()
                .filter(node -> needed.contains(node.id()) && !applied.contains(node.id()))
                .toList();
    }

    /** What to revert, in order, so that of the applied revisions nothing above the target is left; empty: all goes. */
    public List<RevisionNode> downgradePath(Collection<String> current, Collection<String> targets) {
        Set<String> applied = withAncestors(current);
        Set<String> above = targets.isEmpty() ? applied : withDescendants(targets);
        List<RevisionNode> path = order.stream()
                .filter(node -> applied.contains(node.id()))
                .filter(node -> above.contains(node.id()) && !targets.contains(node.id()))
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.reverse(path);
        return path;
    }

    /** The heads once the revision is applied on top of these. */
    public Set<String> headsAfter(Collection<String> heads, RevisionNode applied) {
        Set<String> after = new LinkedHashSet<>(heads);
        after.removeAll(applied.predecessors());
        after.add(applied.id());
        return after;
    }

    /** The heads once the revision is reverted: its predecessors appear unless another head implies them. */
    public Set<String> headsBefore(Collection<String> heads, RevisionNode reverted) {
        Set<String> before = new LinkedHashSet<>(heads);
        before.remove(reverted.id());
        Set<String> implied = withAncestors(before);
        reverted.predecessors().stream().filter(id -> !implied.contains(id)).forEach(before::add);
        return before;
    }

    /** The nodes by id, in the order of {@link #revisions}. */
    public Map<String, RevisionNode> byId() {
        Map<String, RevisionNode> byId = new LinkedHashMap<>();
        order.forEach(node -> byId.put(node.id(), node));
        return byId;
    }
}
