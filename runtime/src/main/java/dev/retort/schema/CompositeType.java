package dev.retort.schema;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A composite type, in which an embeddable with {@code @Struct} is kept.
 *
 * @param attributes in their order, by which rows are written and read; of a column they have name and type
 * @see <a href="https://www.postgresql.org/docs/current/rowtypes.html">Composite types</a>
 */
public record CompositeType(QualifiedName name, List<Column> attributes) {

    public CompositeType {
        attributes = attributes.stream()
                .map(attribute -> Column.of(attribute.name(), attribute.type()))
                .toList();
    }

    /** The type as operations write it. */
    public DefinedType definition() {
        return new DefinedType(
                DefinedType.Kind.COMPOSITE,
                name,
                attributes.stream().map(CompositeType::attribute).collect(Collectors.joining(", ")));
    }

    private static String attribute(Column attribute) {
        return Identifiers.quoted(attribute.name()) + " " + attribute.type();
    }

    /** A table with the attributes as its columns: what is known of those is known of these. */
    public Table asTable() {
        return new Table(name, attributes, List.of(), List.of(), Optional.empty());
    }

    /** The type as a column declares it. */
    public Type type() {
        return new Type(name.toSql());
    }
}
