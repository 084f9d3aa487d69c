package dev.retort.codegen;

import java.util.ArrayList;
import java.util.List;

/**
 * Text as Java string literals. Letters, digits and visible marks of any script stay; what cannot be seen or would
 * change how the line reads (control characters, bidirectional marks, halves of surrogate pairs) is escaped.
 *
 * @see <a href="https://docs.oracle.com/javase/specs/jls/se17/html/jls-3.html#jls-3.10.5">String literals</a>
 */
final class JavaString {

    /** Bytes of one constant that javac takes; a class file could hold one more. */
    private static final int MAX_BYTES = 65_534;

    private JavaString() {}

    /** The text as an expression: one literal, or several put together where a class file holds no longer one. */
    static Expression of(String text) {
        List<String> pieces = pieces(text);
        Expression whole = Atom.of(quoted(pieces.get(0)));
        for (String piece : pieces.subList(1, pieces.size())) {
            whole = Call.of("concat", Atom.of(quoted(piece))).on(whole);
        }
        return whole;
    }

    /** The text as one literal. */
    static String quoted(String text) {
        StringBuilder literal = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(codePoint -> append(literal, codePoint));
        return literal.append('"').toString();
    }

    static boolean fitsOneConstant(String text) {
        return pieces(text).size() == 1;
    }

    private static void append(StringBuilder literal, int codePoint) {
        switch (codePoint) {
            case '"' -> literal.append("\\\"");
            case '\\' -> literal.append("\\\\");
            case '\n' -> literal.append("\\n");
            case '\r' -> literal.append("\\r");
            case '\t' -> literal.append("\\t");
            case '\b' -> literal.append("\\b");
            case '\f' -> literal.append("\\f");
            default -> literal.append(isVisible(codePoint) ? Character.toString(codePoint) : escaped(codePoint));
        }
    }

    private static String escaped(int codePoint) {
        StringBuilder escapes = new StringBuilder();
        for (char unit : Character.toChars(codePoint)) {
            escapes.append(String.format("\\u%04x", (int) unit));
        }
        return escapes.toString();
    }

    /** Whether a reader sees the character as what it is. */
    static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> codePoint == ' ';
            default -> true;
        };
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        int bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            int more = bytes(text.charAt(i));
            if (bytes + more > MAX_BYTES) {
                pieces.add(text.substring(start, i));
                start = i;
                bytes = 0;
            }
            bytes += more;
        }
        pieces.add(text.substring(start));
        return pieces;
    }

    /** A character's bytes in a class file, whose UTF-8 writes NUL in two and surrogates one by one. */
    private static int bytes(char unit) {
        if (unit >= 1 && unit <= 0x7f) {
            return 1;
        }
        return unit <= 0x7ff ? 2 : 3;
    }
}
