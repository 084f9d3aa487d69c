package dev.retort.revision;

import dev.retort.problem.FailureException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * All revisions of a project, checked: every id and label once, every predecessor there, no circle.
 *
 * <p>Two relations hold them together. <em>Lineage</em> is what {@code downRevision} says and what branches, heads and
 * roots are about; what must be applied before a revision is its lineage and what it {@code dependsOn}.
 */
public final class RevisionGraph {

    private final Map<String, RevisionNode> nodes;
    private final BranchLabels labels;
    private final Edges lineage;
    private final Edges edges;

    /** Every revision, each after what it follows and depends on. */
    private final List<RevisionNode> order;

    private RevisionGraph(Map<String, RevisionNode> nodes) {
        this.nodes = nodes;
        this.labels = new BranchLabels(nodes);
        this.lineage = new Edges(nodes.values(), RevisionNode::downRevisions);
        this.edges = new Edges(nodes.values(), RevisionNode::predecessors);
        GraphChecks.rejectCircles(nodes, lineage, edges);
        Comparator<String> earlier =
                Comparator.comparing((String id) -> nodes.get(id).created()).thenComparing(id -> id);
        this.order = edges.sorted(earlier).stream().map(nodes::get).toList();
    }

    /**
     * Builds the graph.
     *
     * @throws BrokenHistoryException for a duplicate id or label, a name that cannot be typed, a missing predecessor or a
     *     circle
     */
    public static RevisionGraph of(Collection<RevisionNode> revisions) {
        return new RevisionGraph(GraphChecks.checked(revisions));
    }

    /** The graph with one revision more, checked as a whole. */
    public RevisionGraph with(RevisionNode revision) {
        List<RevisionNode> all = new ArrayList<>(order);
        all.add(revision);
        return of(all);
    }

    // Revisions

    /** Every revision, each after what it follows and depends on; of several that could be next, the earlier created. */
    public List<RevisionNode> revisions() {
        return order;
    }

    /** The nodes by id, in the order of {@link #revisions}. */
    public Map<String, RevisionNode> byId() {
        Map<String, RevisionNode> byId = new LinkedHashMap<>();
        order.forEach(node -> byId.put(node.id(), node));
        return byId;
    }

    public boolean contains(String id) {
        return nodes.containsKey(id);
    }

    /** @throws UnknownRevisionException if there is no such revision */
    public RevisionNode get(String id) {
        RevisionNode node = nodes.get(id);
        if (node == null) {
            throw new UnknownRevisionException(id, GraphProblems.unknown(id, names()));
        }
        return node;
    }

    /**
     * The one revision with that id, with that branch label, or whose id begins so.
     *
     * @throws UnknownRevisionException if there is none
     * @throws AmbiguousRevisionException if there are several
     */
    public RevisionNode find(String text) {
        List<RevisionNode> candidates = candidates(text);
        if (candidates.isEmpty()) {
            throw new UnknownRevisionException(text, GraphProblems.unknown(text, names()));
        }
        return one(text, candidates);
    }

    /** The same among the revisions of a branch; {@code branch} is what the user calls it. */
    RevisionNode find(String text, String branch) {
        List<RevisionNode> anywhere = candidates(text);
        Set<String> members = lineage(findBranch(branch).id());
        List<RevisionNode> candidates =
                anywhere.stream().filter(node -> members.contains(node.id())).toList();
        if (candidates.isEmpty()) {
            throw new UnknownRevisionException(
                    text,
                    anywhere.isEmpty()
                            ? GraphProblems.unknown(text, names())
                            : GraphProblems.notInBranch(anywhere, branch));
        }
        return one(text, candidates);
    }

    /** The revision that a branch is named by: the one that declares the label, or the revision itself. */
    RevisionNode findBranch(String branch) {
        List<RevisionNode> candidates = candidates(branch);
        if (candidates.isEmpty()) {
            throw new UnknownRevisionException(branch, GraphProblems.unknownBranch(branch, names()));
        }
        return one(branch, candidates);
    }

    private List<RevisionNode> candidates(String text) {
        Optional<String> exact = contains(text) ? Optional.of(text) : labels.revision(text);
        return exact.map(id -> List.of(nodes.get(id))).orElseGet(() -> GraphChecks.startingWith(text, nodes.values()));
    }

    private static RevisionNode one(String text, List<RevisionNode> candidates) {
        if (candidates.size() > 1) {
            throw new AmbiguousRevisionException(text, candidates);
        }
        return candidates.get(0);
    }

    private Set<String> names() {
        Set<String> names = new TreeSet<>(nodes.keySet());
        names.addAll(labels.names());
        return names;
    }

    // Heads, roots, branches

    /** The revisions that nothing follows, whether or not something depends on them. */
    public List<RevisionNode> heads() {
        return order.stream().filter(node -> lineage.after(node.id()).isEmpty()).toList();
    }

    /** The heads that no revision depends on: exactly the rows of a database that has everything. */
    public List<RevisionNode> realHeads() {
        return order.stream().filter(node -> edges.after(node.id()).isEmpty()).toList();
    }

    /**
     * The single head, or nothing in an empty graph.
     *
     * @throws MultipleHeadsException if there are several
     */
    public List<String> head() {
        return single("head", heads());
    }

    static List<String> single(String symbol, List<RevisionNode> heads) {
        if (heads.size() > 1) {
            throw new MultipleHeadsException(heads, GraphProblems.severalHeads(symbol, heads));
        }
        return ids(heads);
    }

    /** The revisions that follow none. */
    public List<RevisionNode> roots() {
        return order.stream().filter(node -> node.downRevisions().isEmpty()).toList();
    }

    /** The revisions that directly follow one. */
    public List<RevisionNode> next(String id) {
        return nodes(lineage.after(get(id).id()));
    }

    /** The revisions that depend on one without following it. */
    public List<RevisionNode> dependents(String id) {
        Set<String> dependents = new LinkedHashSet<>(edges.after(get(id).id()));
        dependents.removeAll(lineage.after(id));
        return nodes(dependents);
    }

    /** The branch labels by revision, where a label reaches all that follow it and what comes before until lines part. */
    public Map<String, Set<String>> labels() {
        return labels.spread(lineage);
    }

    /** The revision with all it follows and all that follow it. */
    public Set<String> lineage(String id) {
        Set<String> line = lineage.withAllBefore(List.of(get(id).id()));
        line.addAll(lineage.withAllAfter(List.of(id)));
        return line;
    }

    // Ways

    /** The revisions and all that must be applied before them. */
    public Set<String> withAncestors(Collection<String> ids) {
        ids.forEach(this::get);
        return edges.withAllBefore(ids);
    }

    /** The revisions and all that need them applied. */
    public Set<String> withDescendants(Collection<String> ids) {
        ids.forEach(this::get);
        return edges.withAllAfter(ids);
    }

    /**
     * Where a database is in each line: the applied revisions that no applied one follows. Beside the current heads these
     * are the ends of lines that a current head depends on.
     */
    public List<RevisionNode> currentInEachLine(Collection<String> current) {
        return nodes(tips(withAncestors(current)));
    }

    /** Those of the revisions that no other one of them follows. */
    List<String> tips(Set<String> ids) {
        return lineage.tips(ids);
    }

    /** What to apply, in order, so that the targets are applied where {@code current} are the heads so far. */
    public List<RevisionNode> upgradePath(Collection<String> current, Collection<String> targets) {
        Set<String> needed = withAncestors(targets);
        needed.removeAll(withAncestors(current));
        return nodes(needed);
    }

    /** What to revert, in order, so that the targets stay applied and nothing that follows them does; empty: all goes. */
    public List<RevisionNode> downgradePath(Collection<String> current, Collection<String> targets) {
        return downgradePath(current, new DowngradeTarget("base", List.copyOf(targets), Optional.empty()));
    }

    /**
     * What to revert, in order: what directly follows the target, within its branch if it names one, and everything
     * that needs that.
     *
     * @throws FailureException if the target is not applied
     */
    public List<RevisionNode> downgradePath(Collection<String> current, DowngradeTarget target) {
        Set<String> applied = withAncestors(current);
        if (!applied.containsAll(target.revisions())) {
            throw new FailureException(GraphProblems.notApplied(current, target.symbol()));
        }
        Set<String> first = new LinkedHashSet<>();
        if (target.revisions().isEmpty()) {
            first.addAll(ids(roots()));
        }
        target.revisions().forEach(id -> first.addAll(lineage.after(id)));
        target.branch().ifPresent(branch -> first.retainAll(lineage(branch)));
        Set<String> reverted = edges.withAllAfter(first);
        reverted.retainAll(applied);
        List<RevisionNode> path = new ArrayList<>(nodes(reverted));
        Collections.reverse(path);
        return path;
    }

    /**
     * The revisions from the lower to the upper ones, both included, oldest first; without lower ones all that the upper
     * ones need.
     *
     * @throws FailureException if no lower one is below an upper one
     */
    public List<RevisionNode> between(Collection<String> lower, Collection<String> upper) {
        Set<String> between = withAncestors(upper);
        if (!lower.isEmpty()) {
            if (lower.stream().noneMatch(between::contains)) {
                throw new FailureException(GraphProblems.notAncestor(nodes(lower), nodes(upper)));
            }
            between.retainAll(lineage.withAllAfter(lower));
        }
        return nodes(between);
    }

    /** @throws FailureException if one of the revisions follows another, directly or not */
    public void rejectOverlap(Collection<String> ids) {
        rejectOverlap(ids, lineage);
    }

    /** @throws FailureException if one of the revisions needs another one applied */
    void rejectImplied(Collection<String> ids) {
        rejectOverlap(ids, edges);
    }

    private void rejectOverlap(Collection<String> ids, Edges relation) {
        for (String id : ids) {
            for (String earlier : relation.withAllBefore(List.of(id))) {
                if (!earlier.equals(id) && ids.contains(earlier)) {
                    throw new FailureException(GraphProblems.overlap(get(id), get(earlier)));
                }
            }
        }
    }

    // Rows of the version table

    /** The heads once the revision is applied on top of these. */
    public Set<String> headsAfter(Collection<String> heads, RevisionNode applied) {
        Set<String> after = new LinkedHashSet<>(heads);
        after.removeAll(edges.before(applied.id()));
        after.add(applied.id());
        return after;
    }

    /** The heads once the revision is reverted: what it needed appears unless something else still implies it. */
    public Set<String> headsBefore(Collection<String> heads, RevisionNode reverted) {
        Set<String> before = new LinkedHashSet<>(heads);
        before.remove(reverted.id());
        Set<String> needed = edges.before(reverted.id());
        for (String id : needed) {
            Set<String> implying = new LinkedHashSet<>(edges.after(id));
            implying.remove(reverted.id());
            boolean implied = implying.stream().anyMatch(before::contains)
                    || (!implying.isEmpty() && isImplied(id, before, needed)); // the long way only where it may be
            if (!implied) {
                before.add(id);
            }
        }
        return before;
    }

    private boolean isImplied(String id, Set<String> heads, Set<String> needed) {
        Set<String> others = new LinkedHashSet<>(heads);
        others.addAll(needed);
        others.remove(id);
        return edges.withAllBefore(others).contains(id);
    }

    /** The rows that are in one line with a revision, by what they follow or depend on. */
    Set<String> related(Collection<String> rows, String id) {
        Set<String> related = edges.withAllBefore(List.of(id));
        related.addAll(edges.withAllAfter(List.of(id)));
        related.retainAll(rows);
        return related;
    }

    private List<RevisionNode> nodes(Collection<String> ids) {
        if (ids.size() < 2) {
            return ids.stream().map(this::get).toList();
        }
        Set<String> wanted = Set.copyOf(ids);
        return order.stream().filter(node -> wanted.contains(node.id())).toList();
    }

    private static List<String> ids(List<RevisionNode> nodes) {
        return nodes.stream().map(RevisionNode::id).toList();
    }
}
