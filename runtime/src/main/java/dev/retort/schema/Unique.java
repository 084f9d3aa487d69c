package dev.retort.schema;

import java.util.List;

/**
 * A unique constraint.
 *
 * @param include columns that its index stores beside the key
 * @param nullsNotDistinct whether two NULLs collide (PostgreSQL 15)
 */
public record Unique(
        String name, List<String> columns, List<String> include, Deferral deferral, boolean nullsNotDistinct)
        implements Constraint {

    public Unique {
        columns = List.copyOf(columns);
        include = List.copyOf(include);
    }

    public static Unique of(String name, String... columns) {
        return new Unique(name, List.of(columns), List.of(), Deferral.NOT_DEFERRABLE, false);
    }

    @Override
    public Unique named(String newName) {
        return new Unique(newName, columns, include, deferral, nullsNotDistinct);
    }

    public Unique include(String... newColumns) {
        return new Unique(name, columns, List.of(newColumns), deferral, nullsNotDistinct);
    }

    public Unique deferral(Deferral newDeferral) {
        return new Unique(name, columns, include, newDeferral, nullsNotDistinct);
    }

    public Unique withNullsNotDistinct() {
        return new Unique(name, columns, include, deferral, true);
    }
}
