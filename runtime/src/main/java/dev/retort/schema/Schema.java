package dev.retort.schema;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All that is compared: what entities want, or what a database holds. Every list is sorted by name, so that equal
 * schemas are equal values.
 *
 * @param namespaces the PostgreSQL schemas other than the default one
 */
public record Schema(
        List<String> namespaces,
        List<EnumType> enumTypes,
        List<CompositeType> compositeTypes,
        List<Sequence> sequences,
        List<Table> tables,
        List<View> views) {

    public static final Schema EMPTY = new Schema(List.of(), List.of(), List.of(), List.of());

    public Schema {
        namespaces = namespaces.stream().sorted().toList();
        enumTypes =
                enumTypes.stream().sorted(Comparator.comparing(EnumType::name)).toList();
        compositeTypes = compositeTypes.stream()
                .sorted(Comparator.comparing(CompositeType::name))
                .toList();
        sequences =
                sequences.stream().sorted(Comparator.comparing(Sequence::name)).toList();
        tables = tables.stream().sorted(Comparator.comparing(Table::name)).toList();
        views = views.stream().sorted(Comparator.comparing(View::name)).toList();
    }

    /** A schema without composite types and views. */
    public Schema(List<String> namespaces, List<EnumType> enumTypes, List<Sequence> sequences, List<Table> tables) {
        this(namespaces, enumTypes, List.of(), sequences, tables, List.of());
    }

    public Optional<Table> table(QualifiedName name) {
        return tables.stream().filter(table -> table.name().equals(name)).findFirst();
    }
}
