package dev.retort.revision;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The known name that begins most like a mistyped one. */
final class NearestName {

    private static final int ENOUGH = 3;

    private NearestName() {}

    static Optional<String> of(String text, Collection<String> known) {
        return known.stream()
                .filter(name -> sharedPrefix(name, text) >= ENOUGH)
                .max(Comparator.comparingInt((String name) -> sharedPrefix(name, text))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static int sharedPrefix(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return length;
    }
}
