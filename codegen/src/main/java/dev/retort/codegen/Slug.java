package dev.retort.codegen;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The words of a message that a name has room for, in ASCII letters and digits.
 *
 * @param words may be empty, for a message that is nothing but symbols
 */
record Slug(List<String> words) {

    /** The first words of a message, joined at most that long; a first word that is longer is cut. */
    static Slug of(String message, int length) {
        List<String> kept = new ArrayList<>();
        int room = length;
        for (String word : plain(message).split("[^A-Za-z0-9]+")) {
            if (room <= 0 || word.length() > room && !kept.isEmpty()) {
                break;
            }
            if (!word.isEmpty()) {
                kept.add(word.substring(0, Math.min(word.length(), room)));
                room -= word.length() + 1;
            }
        }
        return new Slug(kept);
    }

    /** Letters lose their accents; a letter that has no ASCII form goes without splitting its word. */
    private static String plain(String message) {
        return Normalizer.normalize(message, Normalizer.Form.NFKD)
                .replace("ß", "ss")
                .replaceAll("['’]|[\\p{L}\\p{M}&&[^A-Za-z]]", "");
    }

    String lowerCase() {
        return String.join("_", words).toLowerCase(Locale.ROOT);
    }

    String camelCase() {
        return words.stream()
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }
}
