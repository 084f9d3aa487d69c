package dev.retort.diff;

/**
 * One property in which two objects differ.
 *
 * @param property its name, such as {@code type}
 * @param found its value in the database as readable text; empty where there is none
 * @param wanted its value in the entities as readable text; empty where there is none
 */
public record Facet(String property, String found, String wanted) {

    /** The facet in words: {@code type found integer, wanted bigint}. */
    String describe() {
        return property + " found " + orNone(found) + ", wanted " + orNone(wanted);
    }

    private static String orNone(String text) {
        return text.isEmpty() ? "none" : text;
    }
}
