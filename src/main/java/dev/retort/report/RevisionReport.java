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

    private final Paper paper;

    /** @param paper what the text is written on */
    public RevisionReport(Paper paper) {
        this.paper = paper;
    }

    /** A line for each: {@code parent -> id (head) (current), message}; or a block each, if verbose. */
    public String text(Collection<RevisionEntry> revisions, boolean verbose) {
        return verbose
                ? revisions.stream().map(this::block).collect(Collectors.joining("\n\n"))
                : paper.table(revisions.stream().map(this::cells).toList());
    }

    /** The same lines without parents, which lanes in front of them show. */
    public String graph(List<RevisionEntry> revisions) {
        return RevisionLanes.of(revisions, this::node).stream().map(paper::cut).collect(Collectors.joining("\n"));
    }

    /** The branch points with the revisions that follow each. */
    public String branches(Collection<BranchPoint> points, boolean verbose) {
        return points.stream()
                .map(point -> text(List.of(point.revision()), verbose) + following(point))
                .collect(Collectors.joining(verbose ? "\n\n" : "\n"));
    }

    private String following(BranchPoint point) {
        return point.next().stream()
                .map(next -> "\n" + paper.fitted("    -> " + id(next) + marks(next) + ", " + message(next)))
                .collect(Collectors.joining());
    }

    private List<Cell> cells(RevisionEntry entry) {
        List<String> dependencies = entry.revision().dependsOn();
        String depends = dependencies.isEmpty() ? "" : " (" + String.join(", ", dependencies) + ")";
        return List.of(
                Cell.of(parents(entry) + depends),
                Cell.of(" -> " + id(entry)),
                Cell.of(marks(entry)),
                new Cell(", ", message(entry)));
    }

    private String node(RevisionEntry entry) {
        List<String> dependencies = entry.revision().dependsOn();
        String depends = dependencies.isEmpty() ? "" : " (depends on " + String.join(", ", dependencies) + ")";
        return id(entry) + marks(entry) + depends + ", " + message(entry);
    }

    private String id(RevisionEntry entry) {
        return paper.painted(Ink.REVISION, entry.id());
    }

    private static String parents(RevisionEntry entry) {
        List<String> parents = entry.revision().downRevisions();
        return parents.isEmpty() ? "<base>" : String.join(", ", parents);
    }

    private static String message(RevisionEntry entry) {
        return Printable.of(entry.revision().message());
    }

    private String marks(RevisionEntry entry) {
        String marks = ordinaryMarks(entry).stream()
                .map(mark -> " " + paper.painted(Ink.MARK, "(" + mark + ")"))
                .collect(Collectors.joining());
        return entry.isCurrent() ? marks + " " + paper.painted(Ink.CURRENT, "(current)") : marks;
    }

    private static List<String> ordinaryMarks(RevisionEntry entry) {
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
        return marks;
    }

    private String block(RevisionEntry entry) {
        List<String> lines = new ArrayList<>();
        lines.add("Revision: " + id(entry) + marks(entry));
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
        lines.add(paper.fitted("    " + message(entry)));
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
