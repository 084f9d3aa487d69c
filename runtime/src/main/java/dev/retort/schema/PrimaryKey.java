package dev.retort.schema;

import java.util.List;

/**
 * A primary key, its columns in the order of its index.
 *
 * @param name empty only until a table is known, see {@link #of} and {@link #on}
 * @param include columns that its index stores beside the key
 */
public record PrimaryKey(String name, List<String> columns, List<String> include, Deferral deferral)
        implements Constraint {

    public PrimaryKey {
        columns = List.copyOf(columns);
        include = List.copyOf(include);
    }

    /** A primary key of columns alone. */
    public PrimaryKey(String name, List<String> columns) {
        this(name, columns, List.of(), Deferral.NOT_DEFERRABLE);
    }

    /** A primary key under the name that PostgreSQL gives it. */
    public static PrimaryKey of(String... columns) {
        return new PrimaryKey("", List.of(columns));
    }

    /** The same key with the name that PostgreSQL gives it on this table, where it has none yet. */
    @Override
    public PrimaryKey on(QualifiedName table) {
        return name.isEmpty() ? named(chosenName(table)) : this;
    }

    /** The name that PostgreSQL gives to an unnamed primary key of the table. */
    public static String chosenName(QualifiedName table) {
        return Identifiers.chosenName(table.name(), "", "pkey");
    }

    @Override
    public PrimaryKey named(String newName) {
        return new PrimaryKey(newName, columns, include, deferral);
    }

    public PrimaryKey include(String... newColumns) {
        return new PrimaryKey(name, columns, List.of(newColumns), deferral);
    }

    public PrimaryKey deferral(Deferral newDeferral) {
        return new PrimaryKey(name, columns, include, newDeferral);
    }
}
