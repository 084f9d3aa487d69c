package dev.retort.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Conditions that are joined by AND, as the server prints them: {@code ((a > 0) AND (a < 9))}. Their order means nothing;
 * Hibernate writes those of Bean Validation in the order of a hash set.
 */
final class Conjunction {

    private static final String AND = " AND ";

    private final String text;
    private final List<String> parts = new ArrayList<>();

    private Conjunction(String text) {
        this.text = text;
        split();
    }

    /** The same condition with its parts sorted. */
    static String sorted(String condition) {
        boolean bracketed = condition.startsWith("(") && endOf(condition, 0) == condition.length();
        if (!bracketed) {
            return condition;
        }
        Conjunction conjunction = new Conjunction(condition.substring(1, condition.length() - 1));
        return conjunction.parts.size() == 1
                ? condition
                : conjunction.parts.stream().sorted().collect(Collectors.joining(AND, "(", ")"));
    }

    private void split() {
        int from = 0;
        int at = 0;
        while (at < text.length()) {
            if (text.startsWith(AND, at)) {
                parts.add(text.substring(from, at));
                at += AND.length();
                from = at;
            } else {
                at = endOf(text, at);
            }
        }
        parts.add(text.substring(from));
    }

    /** Where what begins here ends: brackets with all that is in them, a quoted text, or one character. */
    private static int endOf(String text, int start) {
        char first = text.charAt(start);
        if (first == '\'' || first == '"') {
            return text.indexOf(first, start + 1) + 1; // a doubled quote is two quoted texts side by side
        }
        if (first != '(') {
            return start + 1;
        }
        int at = start + 1;
        while (text.charAt(at) != ')') {
            at = endOf(text, at);
        }
        return at + 1;
    }
}
