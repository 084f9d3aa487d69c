package dev.retort.diagram;

import dev.retort.diagram.Diagram.Box;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A diagram as <a href="https://mermaid.js.org/syntax/flowchart.html">Mermaid</a>, which GitHub and GitLab draw. */
public final class Mermaid {

    private Mermaid() {}

    /** A flowchart; the names of its boxes are numbers, so that no id can be read as syntax. */
    public static String flowchart(Diagram diagram) {
        Map<String, String> names = new HashMap<>();
        StringBuilder text = new StringBuilder(diagram.flow() == Diagram.Flow.UP ? "flowchart BT\n" : "flowchart LR\n");
        for (Box box : diagram.boxes()) {
            names.put(box.id(), "r" + names.size());
            text.append("    ")
                    .append(names.get(box.id()))
                    .append("[\"")
                    .append(label(box))
                    .append("\"]\n");
        }
        diagram.arrows()
                .forEach(arrow -> text.append("    ")
                        .append(names.get(arrow.from()))
                        .append(arrow.dashed() ? " -.-> " : " --> ")
                        .append(names.get(arrow.to()))
                        .append('\n'));
        return text.toString();
    }

    private static String label(Box box) {
        List<String> lines = Stream.concat(
                        Stream.of("<b>" + text(box.title()) + "</b>"),
                        box.lines().stream().map(line -> text(line.text())))
                .toList();
        return String.join("<br/>", lines);
    }

    /** Mermaid reads {@code #35;} as the character of that number, whatever it would mean otherwise. */
    static String text(String text) {
        return text.codePoints()
                .mapToObj(point -> isPlain(point) ? Character.toString(point) : "#" + point + ";")
                .collect(Collectors.joining());
    }

    private static boolean isPlain(int point) {
        return Character.isLetterOrDigit(point) || " .,-_:()/=+→…".indexOf(point) >= 0;
    }
}
