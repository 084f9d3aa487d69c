package dev.retort.report;

import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Revisions as {@code history}, {@code heads}, {@code current} and {@code show} print them.
 *
 * @param current the heads that the database is at, where they are known
 */
public record RevisionReport(RevisionGraph graph, Optional<Set<String>> current) {

    /** A line for each: {@code parent -> id (head) (current), message}; or a block each, if verbose. */
    public String text(Collection<RevisionNode> revisions, boolean verbose) {
        return revisions.stream()
                .map(verbose ? this::block : this::line)
                .collect(Collectors.joining(verbose ? "\n\n" : "\n"));
    }

    /** One revision on one line. */
    public String line(RevisionNode revision) {
        return parents(revision) + " -> " + revision.id() + marks(revision) + ", " + Printable.of(revision.message());
    }

    private static String parents(RevisionNode revision) {
        return revision.downRevisions().isEmpty() ? "<base>" : String.join(", ", revision.downRevisions());
    }

    private String marks(RevisionNode revision) {
        List<String> marks = new ArrayList<>();
        if (!revision.branchLabels().isEmpty()) {
            marks.add(String.join(", ", revision.branchLabels()));
        }
        int followers = graph.next(revision.id()).size();
        if (followers == 0) {
            marks.add("head");
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
        return current.map(heads -> heads.contains(revision.id())).orElse(false);
    }

    private String block(RevisionNode revision) {
        List<String> lines = new ArrayList<>();
        lines.add("Revision: " + revision.id() + marks(revision));
        lines.add("Follows:  " + parents(revision));
        if (!revision.dependsOn().isEmpty()) {
            lines.add("Depends:  " + String.join(", ", revision.dependsOn()));
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
        map.put("head", graph.next(revision.id()).isEmpty());
        current.ifPresent(heads -> map.put("current", isCurrent(revision)));
        return map;
    }
}
