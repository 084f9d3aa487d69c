package dev.retort.proof.random;

import java.util.List;
import java.util.Optional;

/** Comments, or none. */
final class Comments {

    private static final List<String> TEXTS = List.of("plain", "it's \"quoted\"", "$$ ; -- */", "two\nlines", "ünï");

    private Comments() {}

    static Optional<String> any(Dice dice) {
        return dice.onceIn(4) ? Optional.empty() : Optional.of(dice.one(TEXTS));
    }
}
