package dev.retort.report;

/** Text from the database or the entities, made harmless for a terminal: control characters become visible escapes. */
public final class Printable {

    private Printable() {}

    /** The text on one line. */
    public static String of(String text) {
        StringBuilder printable = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (isHarmful(point)) {
                printable.append(String.format("\\u%04x", point));
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
