package dev.retort.schema;

/**
 * A NOT NULL that is not yet true: rows from before it are unchecked ({@code NOT VALID}, PostgreSQL 18), so its column
 * may still hold NULL. One that is true is a property of its column and never stands here.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>
 */
public record NotNull(String name, String column) implements Constraint {

    @Override
    public boolean validated() {
        return false;
    }

    @Override
    public NotNull named(String newName) {
        return new NotNull(newName, column);
    }
}
