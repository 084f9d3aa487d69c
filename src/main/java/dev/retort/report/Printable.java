package dev.retort.report;

import java.util.stream.Collectors;

/** Text from the database or the entities, made harmless for a terminal: control characters become visible escapes. */
public final class Printable {

    private Printable() {}

    /** The text on one line. */
    public static String of(String text) {
        return escaped(text, "");
    }

    private static String escaped(String text, String kept) {
        StringBuilder printable = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (isHarmful(point) && kept.indexOf(point) < 0) {
                printable.append(String.format("\\u%04x", point));
            } else {
                printable.appendCodePoint(point);
            }
        });
        return printable.toString();
    }

    /** A text of several lines, each of which stays one. */
    public static String lines(String text) {
        return text.lines().map(line -> escaped(line, "\t")).collect(Collectors.joining("\n"));
    }

    /**
     * JSON with the same meaning: what is harmful stands inside of its strings, where an escape says the same; the control
     * characters of ASCII are escaped there already.
     */
    static String json(String json) {
        StringBuilder printable = new StringBuilder();
        json.codePoints().forEach(point -> {
            if (point >= ' ' && isHarmful(point)) {
                for (char unit : Character.toChars(point)) {
                    printable.append(String.format("\\u%04x", (int) unit));
                }
            } else {
                printable.appendCodePoint(point);
            }
        });
        return printable.toString();
    }

    /** Control characters, and the format characters that reorder or hide what is around them. */
    private static boolean isHarmful(int point) {
        int type = Character.getType(point);
        return Character.isISOControl(point)
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE
                || type == Character.FORMAT;
    }
}
