package dev.retort.report;

import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Revisions as {@code history}, {@code heads}, {@code current}, {@code branches} and {@code show} print them. */
public final class RevisionReport {

    private final RevisionGraph graph;
    private final Optional<Set<String>> current;
    private final Map<String, Set<String>> labels;

    /** @param current the heads that the database is at, where they are known */
    public RevisionReport(RevisionGraph graph, Optional<Set<String>> current) {
        this.graph = graph;
        this.current = current.map(heads ->
                graph.currentInEachLine(heads).stream().map(RevisionNode::id).collect(Collectors.toSet()));
        this.labels = graph.labels();
    }

    /** A line for each: {@code parent -> id (head) (current), message}; or a block each, if verbose. */
    public String text(Collection<RevisionNode> revisions, boolean verbose) {
        return revisions.stream()
                .map(verbose ? this::block : this::line)
                .collect(Collectors.joining(verbose ? "\n\n" : "\n"));
    }

    /** The revisions that several follow, the newest first, each with those that follow it. */
    public List<RevisionNode> branchPoints() {
        List<RevisionNode> points = new ArrayList<>(graph.revisions());
        points.removeIf(revision -> graph.next(revision.id()).size() < 2);
        Collections.reverse(points);
        return points;
    }

    /** The branch points with the revisions that follow each. */
    public String branches(boolean verbose) {
        return branchPoints().stream()
                .map(point -> (verbose ? block(point) : line(point)) + following(point))
                .collect(Collectors.joining(verbose ? "\n\n" : "\n"));
    }

    private String following(RevisionNode point) {
        return graph.next(point.id()).stream()
                .map(next -> "\n    -> " + next.id() + marks(next) + ", " + Printable.of(next.message()))
                .collect(Collectors.joining());
    }

    /** One revision on one line. */
    public String line(RevisionNode revision) {
        return parents(revision) + " -> " + revision.id() + marks(revision) + ", " + Printable.of(revision.message());
    }

    private static String parents(RevisionNode revision) {
        String parents = revision.downRevisions().isEmpty() ? "<base>" : String.join(", ", revision.downRevisions());
        return revision.dependsOn().isEmpty()
                ? parents
                : parents + " (" + String.join(", ", revision.dependsOn()) + ")";
    }

    private String marks(RevisionNode revision) {
        List<String> marks = new ArrayList<>();
        if (labels.containsKey(revision.id())) {
            marks.add(String.join(", ", labels.get(revision.id())));
        }
        int followers = graph.next(revision.id()).size();
        if (followers == 0) {
            marks.add(graph.dependents(revision.id()).isEmpty() ? "head" : "effective head");
        } else if (followers > 1) {
            marks.add("branch point");
        }
        if (revision.downRevisions().size() > 1) {
            marks.add("merge point");
        }
        if (isCurrent(revision)) {
            marks.add("current");
        }
        return marks.stream().map(mark -> " (" + mark + ")").collect(Collectors.joining());
    }

    private boolean isCurrent(RevisionNode revision) {
        return current.map(ends -> ends.contains(revision.id())).orElse(false);
    }

    private String block(RevisionNode revision) {
        List<String> lines = new ArrayList<>();
        lines.add("Revision: " + revision.id() + marks(revision));
        boolean merges = revision.downRevisions().size() > 1;
        String parents = revision.downRevisions().isEmpty() ? "<base>" : String.join(", ", revision.downRevisions());
        lines.add((merges ? "Merges:   " : "Follows:  ") + parents);
        if (!revision.dependsOn().isEmpty()) {
            lines.add("Depends:  " + String.join(", ", revision.dependsOn()));
        }
        List<RevisionNode> next = graph.next(revision.id());
        if (next.size() > 1) {
            lines.add("Branches: " + next.stream().map(RevisionNode::id).collect(Collectors.joining(", ")));
        }
        if (labels.containsKey(revision.id())) {
            lines.add("Labels:   " + String.join(", ", labels.get(revision.id())));
        }
        lines.add("Created:  " + Printable.of(revision.created()));
        lines.add("File:     " + revision.location());
        lines.add("");
        lines.add("    " + Printable.of(revision.message()));
        return String.join("\n", lines);
    }

    /** The same for machines. */
    public String json(Collection<RevisionNode> revisions) {
        return Json.of(revisions.stream().map(this::map).toList());
    }

    private Map<String, Object> map(RevisionNode revision) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", revision.id());
        map.put("downRevisions", revision.downRevisions());
        map.put("branchLabels", revision.branchLabels());
        map.put("dependsOn", revision.dependsOn());
        map.put("created", revision.created());
        map.put("message", revision.message());
        map.put("file", revision.location());
        map.put("labels", labels.getOrDefault(revision.id(), Set.of()));
        map.put("next", graph.next(revision.id()).stream().map(RevisionNode::id).toList());
        map.put("head", graph.next(revision.id()).isEmpty());
        map.put(
                "dependents",
                graph.dependents(revision.id()).stream().map(RevisionNode::id).toList());
        current.ifPresent(ends -> map.put("current", isCurrent(revision)));
        return map;
    }
}
