package dev.retort.schema;

/**
 * An exclusion constraint.
 *
 * @param definition everything after the word EXCLUDE: {@code USING gist (room WITH =, during WITH &&)}
 */
public record Exclusion(String name, String definition) implements Constraint {

    @Override
    public Exclusion named(String newName) {
        return new Exclusion(newName, definition);
    }
}
