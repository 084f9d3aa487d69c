package dev.retort.rename;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What speaks for two objects being one. */
final class Likeness {

    private int score;
    private final List<String> reasons = new ArrayList<>();

    /** Adds a reason if it is one. */
    Likeness add(boolean holds, int points, String reason) {
        if (holds) {
            score += points;
            reasons.add(reason);
        }
        return this;
    }

    /** Adds all reasons of another one. */
    Likeness add(Likeness other) {
        score += other.score;
        reasons.addAll(other.reasons);
        return this;
    }

    int score() {
        return score;
    }

    List<String> reasons() {
        return reasons;
    }

    /** Whether two names differ in case and underscores alone, as a property's and its column's do. */
    static boolean sameWords(String one, String other) {
        return words(one).equals(words(other));
    }

    /** Whether the one name is in the other. */
    static boolean isSimilar(String one, String other) {
        String first = words(one);
        String second = words(other);
        return first.contains(second) || second.contains(first);
    }

    private static String words(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }
}
