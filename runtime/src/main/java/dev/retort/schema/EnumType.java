package dev.retort.schema;

import java.util.List;

/**
 * A named enum type.
 *
 * @param labels in their sort order
 * @see <a href="https://www.postgresql.org/docs/current/datatype-enum.html">Enumerated types</a>
 */
public record EnumType(QualifiedName name, List<String> labels) {

    public EnumType {
        labels = List.copyOf(labels);
    }

    /** The type as a column declares it. */
    public Type type() {
        return new Type(name.toSql());
    }
}
