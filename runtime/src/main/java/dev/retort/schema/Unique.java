package dev.retort.schema;

import java.util.List;

/**
 * A unique constraint.
 *
 * @param nullsNotDistinct whether two NULLs collide (PostgreSQL 15)
 */
public record Unique(String name, List<String> columns, Deferral deferral, boolean nullsNotDistinct)
        implements Constraint {

    public Unique {
        columns = List.copyOf(columns);
    }

    public static Unique of(String name, String... columns) {
        return new Unique(name, List.of(columns), Deferral.NOT_DEFERRABLE, false);
    }

    @Override
    public Unique named(String newName) {
        return new Unique(newName, columns, deferral, nullsNotDistinct);
    }

    public Unique deferral(Deferral newDeferral) {
        return new Unique(name, columns, newDeferral, nullsNotDistinct);
    }

    public Unique withNullsNotDistinct() {
        return new Unique(name, columns, deferral, true);
    }
}
