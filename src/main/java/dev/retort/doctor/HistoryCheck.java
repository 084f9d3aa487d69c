package dev.retort.doctor;

import dev.retort.doctor.Finding.Kind;
import dev.retort.problem.FailureException;
import dev.retort.problem.Problem;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is wrong among the revisions alone: every fault, where building the graph stops at the first. */
final class HistoryCheck {

    private final List<RevisionNode> revisions;
    private final Set<String> followed = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();
    private RevisionGraph graph;

    HistoryCheck(List<RevisionNode> revisions) {
        this.revisions = revisions;
        revisions.forEach(revision -> followed.addAll(revision.downRevisions()));
        duplicates();
        gaps();
        buildGraph();
        heads();
    }

    List<Finding> findings() {
        return findings;
    }

    /** The graph, where the revisions are one. */
    Optional<RevisionGraph> graph() {
        return Optional.ofNullable(graph);
    }

    private void duplicates() {
        Map<String, List<RevisionNode>> byId = revisions.stream()
                .collect(Collectors.groupingBy(RevisionNode::id, LinkedHashMap::new, Collectors.toList()));
        byId.forEach((id, holders) -> {
            if (holders.size() > 1) {
                findings.add(Finding.of(
                        Kind.DUPLICATE_ID,
                        Problem.of(holders.size() + " migrations have the revision id '" + id + "'")
                                .where(locations(holders))
                                .next("give one of them another id, or delete it if it is a copy")));
            }
        });
    }

    private void gaps() {
        Set<String> known = revisions.stream().map(RevisionNode::id).collect(Collectors.toSet());
        for (RevisionNode revision : revisions) {
            revision.downRevisions().stream()
                    .filter(parent -> !known.contains(parent))
                    .forEach(parent -> findings.add(gap(revision, parent)));
        }
    }

    private Finding gap(RevisionNode revision, String parent) {
        Problem problem = Problem.of("Revision " + revision.id() + " follows '" + parent + "', which no migration has")
                .where(revision.location());
        List<RevisionNode> ends = revisions.stream()
                .filter(other -> !followed.contains(other.id()) && !other.equals(revision))
                .toList();
        if (!ends.isEmpty()) {
            problem = problem.with("ends", lines(ends));
        }
        Finding gap = Finding.of(Kind.GAP, problem).orElse("restore the migration '" + parent + "'");
        return ends.size() == 1
                ? gap.orElse("or, if " + ends.get(0).id() + " took its place: write downRevision = \""
                        + ends.get(0).id() + "\" in that file")
                : gap.orElse("or correct downRevision in that file");
    }

    private void buildGraph() {
        if (!findings.isEmpty()) {
            return;
        }
        try {
            graph = RevisionGraph.of(revisions);
        } catch (FailureException broken) {
            findings.add(Finding.of(Kind.BROKEN_HISTORY, broken.problem()));
        }
    }

    private void heads() {
        if (graph == null || graph.realHeads().size() < 2 || areNamedBranches(graph.realHeads())) {
            return;
        }
        findings.add(Finding.of(
                        Kind.SEVERAL_HEADS,
                        Problem.of("There are " + graph.realHeads().size() + " heads")
                                .found(lines(graph.realHeads()))
                                .wanted("one head, or a branch label on each line"))
                .mendedBy("retort merge heads -m \"Merge heads\""));
    }

    /** Lines that each have a label of their own are meant to stay apart. */
    private boolean areNamedBranches(List<RevisionNode> heads) {
        Map<String, Set<String>> labels = graph.labels();
        return heads.stream()
                .allMatch(head -> labels.getOrDefault(head.id(), Set.of()).stream()
                        .anyMatch(label -> heads.stream()
                                .filter(other -> !other.equals(head))
                                .noneMatch(other -> labels.getOrDefault(other.id(), Set.of())
                                        .contains(label))));
    }

    private static String locations(List<RevisionNode> revisions) {
        return revisions.stream().map(RevisionNode::location).collect(Collectors.joining("\n"));
    }

    /** One line for each revision. */
    static String lines(List<RevisionNode> revisions) {
        return revisions.stream()
                .map(revision -> revision.id() + "  " + revision.message() + "  (" + revision.location() + ")")
                .collect(Collectors.joining("\n"));
    }
}
