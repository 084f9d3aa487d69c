package dev.retort.diagram;

import dev.retort.diagram.Diagram.Line;
import dev.retort.diagram.Diagram.Mark;
import dev.retort.diagram.Layout.Placed;
import dev.retort.diagram.Layout.Point;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A diagram as SVG: one file without anything outside of it, in light and dark, in its own size.
 */
public final class Svg {

    /** Colours of its own, so that it can stand in a file, a page or a README. */
    private static final String STYLE = """
            <style>
              .retort { --ink: #1f2328; --soft: #59636e; --paper: #fff; --fill: #f6f8fa; --rim: #818b98;
                --added: #116329; --dropped: #a40e26; --changed: #7d4e00;
                font: 13px ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace; }
              @media (prefers-color-scheme: dark) {
                .retort { --ink: #e6edf3; --soft: #9198a1; --paper: #0d1117; --fill: #161b22; --rim: #6e7681;
                  --added: #3fb950; --dropped: #f85149; --changed: #d29922; }
              }
              .retort .paper { fill: var(--paper); }
              .retort .box { fill: var(--fill); stroke: var(--rim); }
              .retort .box.added { stroke: var(--added); stroke-width: 2; }
              .retort .box.dropped { stroke: var(--dropped); stroke-width: 2; stroke-dasharray: 5 3; }
              .retort .box.changed { stroke: var(--changed); stroke-width: 2; }
              .retort text { fill: var(--ink); white-space: pre; }
              .retort text.title { font-weight: 600; }
              .retort text.added { fill: var(--added); }
              .retort text.dropped { fill: var(--dropped); text-decoration: line-through; }
              .retort text.changed { fill: var(--changed); }
              .retort .arrow { fill: none; stroke: var(--soft); stroke-width: 1.3; }
              .retort .dashed { stroke-dasharray: 5 4; }
              .retort .point { fill: var(--soft); }
              .retort .rule { stroke: var(--rim); stroke-width: .6; }
            </style>
            """;

    private final StringBuilder svg = new StringBuilder();
    private final String id;

    private Svg(String id) {
        this.id = id;
    }

    /**
     * The diagram as an {@code svg} element.
     *
     * @param id unlike that of another picture on the same page
     * @param title what the picture shows, for those who do not see it
     */
    public static String of(Diagram diagram, String id, String title) {
        return new Svg(id).drawn(Layout.of(diagram), title);
    }

    /** In its own size: a picture that is wider than the page is scrolled, and stays legible. */
    private String drawn(Layout layout, String title) {
        svg.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"retort\" role=\"img\" width=\"%1$.0f\" height=\"%2$.0f\""
                        + " viewBox=\"0 0 %1$.0f %2$.0f\">%n",
                layout.width(),
                layout.height()));
        svg.append("<title>").append(Markup.escaped(title)).append("</title>\n").append(STYLE);
        svg.append("<defs><marker id=\"")
                .append(id)
                .append("-point\" viewBox=\"0 0 8 8\" refX=\"8\" refY=\"4\"")
                .append(" markerWidth=\"8\" markerHeight=\"8\" orient=\"auto\">")
                .append("<path class=\"point\" d=\"M0 0L8 4L0 8z\"/></marker></defs>\n");
        svg.append(String.format(
                Locale.ROOT,
                "<rect class=\"paper\" width=\"%.0f\" height=\"%.0f\"/>%n",
                layout.width(),
                layout.height()));
        layout.arrows().forEach(this::draw);
        layout.boxes().forEach(this::draw);
        return svg.append("</svg>\n").toString();
    }

    private void draw(Layout.Line line) {
        String path = line.corners().stream().map(Svg::point).collect(Collectors.joining("L", "M", ""));
        svg.append("<path class=\"arrow")
                .append(line.arrow().dashed() ? " dashed" : "")
                .append("\" d=\"");
        svg.append(path).append("\" marker-end=\"url(#").append(id).append("-point)\"><title>");
        svg.append(Markup.escaped(line.arrow().label())).append("</title></path>\n");
    }

    private static String point(Point point) {
        return String.format(Locale.ROOT, "%.1f %.1f", point.x(), point.y());
    }

    private void draw(Placed placed) {
        svg.append("<g><title>").append(Markup.escaped(whole(placed))).append("</title>\n");
        svg.append(String.format(
                Locale.ROOT,
                "<rect class=\"box%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"5\"/>%n",
                style(placed.box().mark()),
                placed.x(),
                placed.y(),
                placed.width(),
                placed.height()));
        double y = placed.y() + BoxSize.LINE;
        write("title" + style(placed.box().mark()), placed.x(), y, placed.box().title());
        List<Line> lines = placed.box().lines();
        if (!lines.isEmpty()) {
            double rule = y + BoxSize.PADDING - 2;
            svg.append(String.format(
                    Locale.ROOT,
                    "<path class=\"rule\" d=\"M%.1f %.1fH%.1f\"/>%n",
                    placed.x(),
                    rule,
                    placed.x() + placed.width()));
            y += BoxSize.PADDING / 2;
        }
        for (Line line : lines) {
            y += BoxSize.LINE;
            write(style(line.mark()).strip(), placed.x(), y, line.text());
        }
        svg.append("</g>\n");
    }

    /** All of a box's text, what was cut off included. */
    private static String whole(Placed placed) {
        return placed.box().lines().stream()
                .map(Line::text)
                .collect(Collectors.joining("\n", placed.box().title() + "\n", ""));
    }

    private void write(String style, double x, double y, String text) {
        svg.append(String.format(
                Locale.ROOT,
                "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\">%s</text>%n",
                style,
                x + BoxSize.PADDING,
                y,
                Markup.escaped(BoxSize.shown(text))));
    }

    private static String style(Mark mark) {
        return mark == Mark.PLAIN ? "" : " " + mark.name().toLowerCase(Locale.ROOT);
    }
}
