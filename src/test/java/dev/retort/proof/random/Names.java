package dev.retort.proof.random;

import dev.retort.schema.QualifiedName;
import java.util.List;

/** Names, some of which need quotes; few enough that they meet again. */
final class Names {

    private static final List<String> ODD = List.of("order", "Mixed Case", "größe", "a\"b", "x'y", "1st", "dollar$");
    private static final String NAMESPACE = "other";

    private Names() {}

    static String of(String prefix, Dice dice) {
        return dice.onceIn(5) ? prefix + " " + dice.one(ODD) : prefix + dice.upTo(12);
    }

    static QualifiedName qualified(String prefix, Dice dice) {
        String name = of(prefix, dice);
        return dice.onceIn(6) ? QualifiedName.of(NAMESPACE, name) : QualifiedName.of(name);
    }

    static QualifiedName elsewhere(QualifiedName name) {
        return name.schema().isPresent() ? QualifiedName.of(name.name()) : QualifiedName.of(NAMESPACE, name.name());
    }
}
