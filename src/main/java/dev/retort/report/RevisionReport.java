package dev.retort.report;

import dev.retort.revision.BranchPoint;
import dev.retort.revision.RevisionEntry;
import dev.retort.revision.RevisionNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Revisions as {@code history}, {@code heads}, {@code current}, {@code branches} and {@code show} print them. */
public final class RevisionReport {

    private RevisionReport() {}

    /** A line for each: {@code parent -> id (head) (current), message}; or a block each, if verbose. */
    public static String text(Collection<RevisionEntry> revisions, boolean verbose) {
        return revisions.stream()
                .map(verbose ? RevisionReport::block : RevisionReport::line)
                .collect(Collectors.joining(verbose ? "\n\n" : "\n"));
    }

    /** The same lines without parents, which lanes in front of them show. */
    public static String graph(List<RevisionEntry> revisions) {
        return String.join("\n", RevisionLanes.of(revisions, RevisionReport::node));
    }

    /** The branch points with the revisions that follow each. */
    public static String branches(Collection<BranchPoint> points, boolean verbose) {
        return points.stream()
                .map(point -> (verbose ? block(point.revision()) : line(point.revision())) + following(point))
                .collect(Collectors.joining(verbose ? "\n\n" : "\n"));
    }

    private static String following(BranchPoint point) {
        return point.next().stream()
                .map(next -> "\n    -> " + next.id() + marks(next) + ", " + message(next))
                .collect(Collectors.joining());
    }

    private static String line(RevisionEntry entry) {
        List<String> dependencies = entry.revision().dependsOn();
        String depends = dependencies.isEmpty() ? "" : " (" + String.join(", ", dependencies) + ")";
        return parents(entry) + depends + " -> " + entry.id() + marks(entry) + ", " + message(entry);
    }

    private static String node(RevisionEntry entry) {
        List<String> dependencies = entry.revision().dependsOn();
        String depends = dependencies.isEmpty() ? "" : " (depends on " + String.join(", ", dependencies) + ")";
        return entry.id() + marks(entry) + depends + ", " + message(entry);
    }

    private static String parents(RevisionEntry entry) {
        List<String> parents = entry.revision().downRevisions();
        return parents.isEmpty() ? "<base>" : String.join(", ", parents);
    }

    private static String message(RevisionEntry entry) {
        return Printable.of(entry.revision().message());
    }

    private static String marks(RevisionEntry entry) {
        List<String> marks = new ArrayList<>();
        if (!entry.labels().isEmpty()) {
            marks.add(String.join(", ", entry.labels()));
        }
        if (entry.isHead()) {
            marks.add(entry.isEffectiveHead() ? "effective head" : "head");
        } else if (entry.isBranchPoint()) {
            marks.add("branch point");
        }
        if (entry.isMergePoint()) {
            marks.add("merge point");
        }
        if (entry.isCurrent()) {
            marks.add("current");
        }
        return marks.stream().map(mark -> " (" + mark + ")").collect(Collectors.joining());
    }

    private static String block(RevisionEntry entry) {
        List<String> lines = new ArrayList<>();
        lines.add("Revision: " + entry.id() + marks(entry));
        lines.add((entry.isMergePoint() ? "Merges:   " : "Follows:  ") + parents(entry));
        if (!entry.revision().dependsOn().isEmpty()) {
            lines.add("Depends:  " + String.join(", ", entry.revision().dependsOn()));
        }
        if (entry.isBranchPoint()) {
            lines.add("Branches: " + String.join(", ", ids(entry.next())));
        }
        if (!entry.labels().isEmpty()) {
            lines.add("Labels:   " + String.join(", ", entry.labels()));
        }
        lines.add("Created:  " + Printable.of(entry.revision().created()));
        lines.add("File:     " + entry.revision().location());
        lines.add("");
        lines.add("    " + message(entry));
        return String.join("\n", lines);
    }

    private static List<String> ids(List<RevisionNode> revisions) {
        return revisions.stream().map(RevisionNode::id).toList();
    }

    /** The same for machines. */
    public static String json(Collection<RevisionEntry> revisions) {
        return Json.of(revisions.stream().map(RevisionReport::map).toList());
    }

    private static Map<String, Object> map(RevisionEntry entry) {
        RevisionNode revision = entry.revision();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", revision.id());
        map.put("downRevisions", revision.downRevisions());
        map.put("branchLabels", revision.branchLabels());
        map.put("dependsOn", revision.dependsOn());
        map.put("created", revision.created());
        map.put("message", revision.message());
        map.put("file", revision.location());
        map.put("labels", entry.labels());
        map.put("next", ids(entry.next()));
        map.put("head", entry.isHead());
        map.put("dependents", ids(entry.dependents()));
        entry.current().ifPresent(current -> map.put("current", current));
        return map;
    }
}
