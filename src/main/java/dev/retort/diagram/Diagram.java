package dev.retort.diagram;

import java.util.List;

/**
 * Boxes and the arrows between them, without places.
 *
 * @param arrows between boxes that are there
 * @param flow where arrows lead
 */
public record Diagram(List<Box> boxes, List<Arrow> arrows, Flow flow) {

    public Diagram {
        boxes = List.copyOf(boxes);
        arrows = List.copyOf(arrows);
    }

    /** The way that most arrows go. */
    public enum Flow {
        UP,
        RIGHT
    }

    /** What is said of a line, or of all of a box. */
    public enum Mark {
        PLAIN,
        ADDED,
        DROPPED,
        CHANGED
    }

    /** One line of text in a box. */
    public record Line(String text, Mark mark) {

        public static Line of(String text) {
            return new Line(text, Mark.PLAIN);
        }
    }

    /**
     * A box.
     *
     * @param id what arrows name it by
     * @param title its first line
     * @param lines those below
     */
    public record Box(String id, String title, List<Line> lines, Mark mark) {

        public Box {
            lines = List.copyOf(lines);
        }
    }

    /**
     * An arrow from one box to another.
     *
     * @param label what it means, which a picture shows when one points at it
     */
    public record Arrow(String from, String to, String label, boolean dashed) {}
}
