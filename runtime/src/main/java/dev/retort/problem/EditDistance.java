package dev.retort.problem;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How far two words are apart, for what somebody may have meant: letters that are added, left out, replaced or swapped
 * with their neighbour.
 */
public final class EditDistance {

    /** Letters below which a word says too little to be the beginning of another one. */
    private static final int ENOUGH = 3;

    private EditDistance() {}

    /** The candidate that is nearest to a word, unless another word was meant: a third of its letters may differ. */
    public static Optional<String> nearest(String word, Stream<String> candidates) {
        return candidates
                .distinct()
                .filter(candidate -> between(word, candidate) <= allowed(word))
                .min(Comparator.<String>comparingInt(candidate -> between(word, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** The candidate that a word, or its beginning, is nearest to: names that need not be written to their end. */
    public static Optional<String> nearestBeginning(String word, Stream<String> candidates) {
        return candidates
                .distinct()
                .filter(candidate -> word.length() >= ENOUGH && toBeginning(word, candidate) <= allowed(word))
                .min(Comparator.<String>comparingInt(candidate -> toBeginning(word, candidate))
                        .thenComparing(candidate -> between(word, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static int allowed(String word) {
        return Math.max(1, word.length() / 3);
    }

    private static int between(String one, String other) {
        return distances(one, other)[other.length()];
    }

    private static int toBeginning(String one, String other) {
        return IntStream.of(distances(one, other)).min().orElseThrow();
    }

    /** How far a word is from each beginning of another one, the empty one first. */
    private static int[] distances(String one, String other) {
        int[][] rows = new int[one.length() + 1][];
        rows[0] = IntStream.rangeClosed(0, other.length()).toArray();
        for (int i = 1; i <= one.length(); i++) {
            rows[i] = new int[other.length() + 1];
            rows[i][0] = i;
            for (int j = 1; j <= other.length(); j++) {
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                int changed =
                        Math.min(rows[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(rows[i - 1][j], rows[i][j - 1]));
                rows[i][j] = isSwapped(one, i, other, j) ? Math.min(changed, rows[i - 2][j - 2] + 1) : changed;
            }
        }
        return rows[one.length()];
    }

    private static boolean isSwapped(String one, int i, String other, int j) {
        return i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }
}
