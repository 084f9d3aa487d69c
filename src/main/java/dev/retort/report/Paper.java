package dev.retort.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jline.utils.AttributedString;

/**
 * What a report is written on: with or without colour, of a width or without end. What gets a colour has been made
 * {@link Printable} before.
 */
public final class Paper {

    /** A file, a pipe, a log. */
    public static final Paper PLAIN = new Paper(false, Integer.MAX_VALUE);

    private static final int NARROWEST = 40;
    private static final int HANGING = 4;

    /** What the last part of a line in a table must have room for. */
    private static final int SHORTEST = 24;

    private final boolean coloured;
    private final int width;

    private Paper(boolean coloured, int width) {
        this.coloured = coloured;
        this.width = width;
    }

    /** A terminal with a number of columns; on one that is too narrow for words lines are as long as they are. */
    public static Paper ofWidth(int columns) {
        return new Paper(false, columns < NARROWEST ? Integer.MAX_VALUE : columns);
    }

    /** The same with colours, or without them. */
    public Paper coloured(boolean wanted) {
        return new Paper(wanted, width);
    }

    /** A part of a line in its colour. */
    public String painted(Ink ink, String text) {
        return coloured && !text.isEmpty() ? new AttributedString(text, ink.style()).toAnsi() : text;
    }

    /** A text with its lines broken between words; what goes on in the next line is indented further. */
    public String fitted(String text) {
        return isEndless()
                ? text
                : text.lines()
                        .map(line -> fitted(line, indentation(line) + HANGING))
                        .collect(Collectors.joining("\n"));
    }

    /** A line broken between words, which goes on behind a margin. */
    String fitted(String line, int margin) {
        return isEndless() ? line : String.join("\n", broken(line, margin));
    }

    /** A line that ends with a sign where there is more of it. */
    String cut(String line) {
        AttributedString whole = AttributedString.fromAnsi(line);
        return whole.columnLength() <= width
                ? line
                : whole.columnSubSequence(0, width - 1).toAnsi() + "…";
    }

    private List<String> broken(String line, int margin) {
        List<String> lines = new ArrayList<>();
        AttributedString rest = AttributedString.fromAnsi(line);
        int begin = indentation(line);
        while (rest.columnLength() > width) {
            int end = lastBreak(rest, begin);
            if (end < 0) {
                break;
            }
            lines.add(rest.subSequence(0, end).toAnsi());
            rest = AttributedString.join(
                    AttributedString.EMPTY,
                    new AttributedString(" ".repeat(margin)),
                    rest.subSequence(end + 1, rest.length()));
            begin = margin;
        }
        lines.add(lines.isEmpty() ? line : rest.toAnsi());
        return lines;
    }

    /** The last space that leaves the line short enough, else the first one at all behind its indentation. */
    private int lastBreak(AttributedString line, int begin) {
        String text = line.toString();
        int end = text.lastIndexOf(' ', line.columnSubSequence(0, width).length());
        return end > begin ? end : text.indexOf(' ', Math.max(begin, end) + 1);
    }

    private static int indentation(String line) {
        return line.length() - line.stripLeading().length();
    }

    /** Lines with the parts of each below those of the one before, where there is a width and they have room. */
    String table(List<List<Cell>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        List<Integer> widths = Stream.iterate(0, i -> i + 1)
                .limit(columns)
                .map(i -> widest(rows, i))
                .toList();
        int margin = widths.stream()
                .limit(Math.max(0, columns - 1))
                .mapToInt(Integer::intValue)
                .sum();
        return isEndless() || margin + SHORTEST > width
                ? lines(rows)
                : rows.stream()
                        .map(row -> fitted(aligned(row, widths), margin + HANGING))
                        .collect(Collectors.joining("\n"));
    }

    private String lines(List<List<Cell>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(Cell::inLine).collect(Collectors.joining()))
                .map(this::fitted)
                .collect(Collectors.joining("\n"));
    }

    private static String aligned(List<Cell> row, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            String text = row.get(i).inTable();
            line.append(text).append(" ".repeat(widths.get(i) - columns(text)));
        }
        return line.toString().stripTrailing();
    }

    private static int widest(List<List<Cell>> rows, int column) {
        return rows.stream()
                .filter(row -> row.size() > column)
                .mapToInt(row -> columns(row.get(column).inTable()))
                .max()
                .orElse(0);
    }

    private static int columns(String text) {
        return AttributedString.fromAnsi(text).columnLength();
    }

    private boolean isEndless() {
        return width == Integer.MAX_VALUE;
    }
}
