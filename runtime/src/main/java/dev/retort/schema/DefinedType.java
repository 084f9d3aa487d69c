package dev.retort.schema;

/**
 * A type that is no enum, known by its definition as SQL text.
 *
 * @param definition for a domain all behind AS, {@code integer CHECK (VALUE > 0)}; else what stands in the brackets
 */
public record DefinedType(Kind kind, QualifiedName name, String definition) {

    /** The kinds of such types. */
    public enum Kind {
        DOMAIN,
        COMPOSITE,
        RANGE
    }
}
