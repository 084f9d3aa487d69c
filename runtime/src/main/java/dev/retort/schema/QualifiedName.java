package dev.retort.schema;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * The name of an object that lives in a PostgreSQL schema, spelled as the catalog spells it (exact case, no quotes).
 *
 * @param schema the schema, or empty for the connection's default schema
 * @param name the object's own name
 */
public record QualifiedName(Optional<String> schema, String name) implements Comparable<QualifiedName> {

    private static final Comparator<QualifiedName> ORDER =
            Comparator.comparing((QualifiedName name) -> name.schema.orElse("")).thenComparing(QualifiedName::name);

    public QualifiedName {
        Objects.requireNonNull(schema, "schema");
        Objects.requireNonNull(name, "name");
    }

    /** A name in the default schema; a dot in it is part of the name. */
    public static QualifiedName of(String name) {
        return new QualifiedName(Optional.empty(), name);
    }

    /** A name in the given schema. */
    public static QualifiedName of(String schema, String name) {
        return new QualifiedName(Optional.of(schema), name);
    }

    /** Another object's name in the same schema. */
    public QualifiedName sibling(String otherName) {
        return new QualifiedName(schema, otherName);
    }

    /** The name as SQL text, each part quoted where PostgreSQL needs it. */
    public String toSql() {
        return schema.map(s -> Identifiers.quoted(s) + ".").orElse("") + Identifiers.quoted(name);
    }

    @Override
    public int compareTo(QualifiedName other) {
        return ORDER.compare(this, other);
    }

    /** The name for people: unquoted, the schema before a dot. */
    @Override
    public String toString() {
        return schema.map(s -> s + ".").orElse("") + name;
    }
}
