package dev.retort.diff;

import java.util.Optional;

/**
 * One property in which two objects differ.
 *
 * @param property its name, such as {@code type}
 * @param found its value in the database as readable text, as PostgreSQL spells it; empty where there is none
 * @param wanted its value in the entities as readable text, as they spell it; empty where there is none
 * @param canonical the wanted value as PostgreSQL spells it, which is what was compared
 * @param reason what the project's own class said, where that decided
 */
public record Facet(String property, String found, String wanted, String canonical, Optional<String> reason) {

    /** A facet whose wanted value has one spelling. */
    public Facet(String property, String found, String wanted) {
        this(property, found, wanted, wanted, Optional.empty());
    }

    /** The rule by which the two values differ, in words. */
    public String rule() {
        return Rule.of(this);
    }

    /** The facet in words: {@code type found integer, wanted bigint}. */
    String describe() {
        return property + " found " + orNone(found) + ", wanted " + orNone(wanted)
                + reason.map(text -> " (" + text + ")").orElse("");
    }

    private static String orNone(String text) {
        return text.isEmpty() ? "none" : text;
    }
}
