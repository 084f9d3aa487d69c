package dev.retort.schema;

import java.util.List;

/**
 * A primary key, its columns in the order of its index.
 *
 * @param name empty only until a table is known, see {@link #of} and {@link #on}
 */
public record PrimaryKey(String name, List<String> columns) implements Constraint {

    public PrimaryKey {
        columns = List.copyOf(columns);
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
        return new PrimaryKey(newName, columns);
    }
}
