package dev.retort.schema;

/**
 * A check constraint.
 *
 * @param condition the SQL condition, without the brackets that {@code CHECK (…)} adds
 * @param validated false while rows from before the constraint are unchecked ({@code NOT VALID})
 */
public record Check(String name, String condition, boolean validated) implements Constraint {

    public static Check of(String name, String condition) {
        return new Check(name, condition, true);
    }

    @Override
    public Check named(String newName) {
        return new Check(newName, condition, validated);
    }

    public Check notValid() {
        return new Check(name, condition, false);
    }
}
