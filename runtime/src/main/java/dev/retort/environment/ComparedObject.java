package dev.retort.environment;

import java.util.List;
import java.util.Locale;

/**
 * An object that takes part in a comparison.
 *
 * @param kind what it is
 * @param schema the PostgreSQL schema, by its own name also where it is the default one
 * @param table the table that it is or belongs to; empty where there is none
 * @param name its own name, for a table the same as {@code table}
 * @param side where it comes from
 */
public record ComparedObject(Kind kind, String schema, String table, String name, Side side) {

    /** What an object is. */
    public enum Kind {
        SCHEMA,
        TABLE,
        COLUMN,
        PRIMARY_KEY,
        UNIQUE_CONSTRAINT,
        FOREIGN_KEY,
        CHECK,
        EXCLUSION_CONSTRAINT,
        INDEX,
        SEQUENCE,
        ENUM_TYPE,
        VIEW;

        /** The kind for people: {@code foreign key}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** Where an object comes from. */
    public enum Side {
        DATABASE,
        ENTITIES
    }

    /** The names from the schema down to its own: {@code public, prds, title}. */
    public List<String> path() {
        return switch (kind) {
            case SCHEMA -> List.of(name);
            case TABLE, SEQUENCE, ENUM_TYPE, VIEW -> List.of(schema, name);
            default -> List.of(schema, table, name);
        };
    }

    /** The same, seen on the other side. */
    public ComparedObject on(Side otherSide) {
        return new ComparedObject(kind, schema, table, name, otherSide);
    }

    @Override
    public String toString() {
        return kind.word() + " " + String.join(".", path());
    }
}
