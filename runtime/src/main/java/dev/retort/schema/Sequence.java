package dev.retort.schema;

import java.util.Optional;

/**
 * A sequence. Those that belong to identity columns are part of the column and never stand here.
 *
 * @param type {@code bigint} unless declared otherwise
 * @param owner the column that it is dropped with, as a {@code serial} column's is
 */
public record Sequence(QualifiedName name, Type type, SequenceOptions options, Optional<Owner> owner) {

    public static final Type BIGINT = new Type("bigint");

    /** The column that owns a sequence. */
    public record Owner(QualifiedName table, String column) {}

    /** A {@code bigint} sequence with the default numbering. */
    public static Sequence of(QualifiedName name) {
        return new Sequence(name, BIGINT, SequenceOptions.DEFAULT, Optional.empty());
    }

    public Sequence withType(Type newType) {
        return new Sequence(name, newType, options, owner);
    }

    public Sequence withOptions(SequenceOptions newOptions) {
        return new Sequence(name, type, newOptions, owner);
    }

    public Sequence startWith(long value) {
        return withOptions(options.startWith(value));
    }

    public Sequence incrementBy(long value) {
        return withOptions(options.incrementBy(value));
    }

    public Sequence minValue(long value) {
        return withOptions(options.minValue(value));
    }

    public Sequence maxValue(long value) {
        return withOptions(options.maxValue(value));
    }

    public Sequence cache(long value) {
        return withOptions(options.cache(value));
    }

    public Sequence cycled() {
        return withOptions(options.cycled());
    }

    public Sequence ownedBy(QualifiedName table, String column) {
        return new Sequence(name, type, options, Optional.of(new Owner(table, column)));
    }

    public Sequence ownedBy(String table, String column) {
        return ownedBy(QualifiedName.of(table), column);
    }
}
