package dev.retort.diagram;

import dev.retort.diagram.Diagram.Box;
import dev.retort.diagram.Diagram.Line;
import java.util.stream.Stream;

/** How large a box is in a picture whose letters all have one width, so that no font has to be asked. */
final class BoxSize {

    static final double LETTER = 7.9; // 0.6 of the font's 13, and a little, since fonts differ
    static final double LINE = 19;
    static final double PADDING = 10;

    private static final int MOST_LETTERS = 110; // PostgreSQL's longest name, and what is said of a column

    private BoxSize() {}

    static double width(Box box) {
        return 2 * PADDING
                + LETTER
                        * Stream.concat(
                                        Stream.of(box.title()),
                                        box.lines().stream().map(Line::text))
                                .mapToInt(text -> columns(shown(text)))
                                .max()
                                .orElse(1);
    }

    static double height(Box box) {
        return PADDING + LINE * (1 + box.lines().size()) + (box.lines().isEmpty() ? 0 : PADDING / 2);
    }

    /** The text, or its beginning where it is longer than a box shall be. */
    static String shown(String text) {
        return text.codePointCount(0, text.length()) <= MOST_LETTERS
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MOST_LETTERS - 1)) + "…";
    }

    /** East Asian letters and emoji take two columns. */
    private static int columns(String text) {
        return text.codePoints().map(point -> isWide(point) ? 2 : 1).sum();
    }

    private static boolean isWide(int point) {
        return Character.isIdeographic(point)
                || Character.UnicodeBlock.of(point) == Character.UnicodeBlock.HANGUL_SYLLABLES
                || Character.UnicodeBlock.of(point) == Character.UnicodeBlock.HIRAGANA
                || Character.UnicodeBlock.of(point) == Character.UnicodeBlock.KATAKANA
                || point >= 0x1F300;
    }
}
