package dev.retort.report;

import dev.retort.diagram.Diagram;
import dev.retort.diagram.Diagram.Arrow;
import dev.retort.diagram.Diagram.Box;
import dev.retort.diagram.Diagram.Flow;
import dev.retort.diagram.Diagram.Line;
import dev.retort.diagram.Diagram.Mark;
import dev.retort.revision.RevisionEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The revisions as boxes, the oldest at the bottom; dashed arrows are dependencies. */
public final class RevisionDiagram {

    private static final int COLUMNS = 34;

    private RevisionDiagram() {}

    /** The diagram of these revisions, with the arrows between them. */
    public static Diagram of(Collection<RevisionEntry> revisions) {
        Set<String> shown = revisions.stream().map(RevisionEntry::id).collect(Collectors.toSet());
        return new Diagram(
                revisions.stream().map(RevisionDiagram::box).toList(),
                revisions.stream()
                        .flatMap(entry -> arrows(entry).filter(arrow -> shown.contains(arrow.from())))
                        .toList(),
                Flow.UP);
    }

    private static Stream<Arrow> arrows(RevisionEntry entry) {
        return Stream.concat(
                entry.revision().downRevisions().stream()
                        .map(id -> new Arrow(id, entry.id(), entry.id() + " follows " + id, false)),
                entry.revision().dependsOn().stream()
                        .map(id -> new Arrow(id, entry.id(), entry.id() + " depends on " + id, true)));
    }

    private static Box box(RevisionEntry entry) {
        List<Line> lines = new ArrayList<>();
        wrapped(Printable.of(entry.revision().message())).forEach(text -> lines.add(Line.of(text)));
        if (!entry.revision().branchLabels().isEmpty()) {
            wrapped("label " + String.join(", ", entry.revision().branchLabels()))
                    .forEach(text -> lines.add(Line.of(text)));
        }
        if (entry.isHead()) {
            lines.add(Line.of(entry.isEffectiveHead() ? "effective head" : "head"));
        }
        if (entry.isCurrent()) {
            lines.add(new Line("current", Mark.ADDED));
        }
        return new Box(entry.id(), entry.id(), lines, entry.isCurrent() ? Mark.ADDED : Mark.PLAIN);
    }

    /** In lines that fit, broken between words, and within one that is longer than a line. */
    private static List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > COLUMNS) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
            while (line.codePointCount(0, line.length()) > COLUMNS) {
                int end = line.offsetByCodePoints(0, COLUMNS);
                lines.add(line.substring(0, end));
                line.delete(0, end);
            }
        }
        if (line.length() > 0) {
            lines.add(line.toString());
        }
        return lines;
    }
}
