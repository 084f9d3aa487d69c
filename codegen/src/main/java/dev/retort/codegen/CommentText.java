package dev.retort.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Text from a database or a user inside Java comments, where it can neither end the comment nor be read as a unicode
 * escape, which the compiler replaces in comments too.
 */
final class CommentText {

    private static final Pattern PLAIN_START = Pattern.compile("^[a-z]+(?=$|[\\s,;:])");

    private CommentText() {}

    /** A name or text for a {@code //} comment: one line of visible characters. */
    static String line(Object text) {
        return visible(text.toString()).replace("\\", "\\\\").replace("*/", "* /");
    }

    /** A message as the only sentence of a Javadoc comment; empty where nothing visible is in it. */
    static String sentence(String message) {
        String words = String.join(" ", visible(message).strip().split("\\s+"));
        while (words.endsWith(".")) {
            words = words.substring(0, words.length() - 1).strip();
        }
        boolean closed = words.isEmpty() || words.endsWith("!") || words.endsWith("?");
        return html(capitalised(words)) + (closed ? "" : ".");
    }

    /** A plain first word becomes the beginning of a sentence; a name such as {@code user_id} stays. */
    private static String capitalised(String words) {
        return PLAIN_START.matcher(words).find() ? Character.toUpperCase(words.charAt(0)) + words.substring(1) : words;
    }

    private static String html(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("*/", "*&#47;")
                .replace("/*", "/&#42;")
                .replace("\\u", "&#92;u")
                .replaceAll("(?<=^|[\\s{])@", "&#64;");
    }

    private static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        text.codePoints().forEach(codePoint -> {
            if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
                visible.append(' ');
            } else {
                visible.append(JavaString.isVisible(codePoint) ? Character.toString(codePoint) : "\ufffd");
            }
        });
        return visible.toString();
    }

    /** The text cut at spaces into lines of at most that width, where its words allow it. */
    static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
