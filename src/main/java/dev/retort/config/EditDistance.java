package dev.retort.config;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** How far two words are apart (Levenshtein), for "did you mean". */
public final class EditDistance {

    private EditDistance() {}

    /** The candidate that is nearest to a word, unless another word was meant: a third of its letters may differ. */
    public static Optional<String> nearest(String word, Stream<String> candidates) {
        return candidates
                .distinct()
                .filter(candidate -> between(word, candidate) <= Math.max(1, word.length() / 3))
                .min(Comparator.<String>comparingInt(candidate -> between(word, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    public static int between(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
