package dev.retort.proof.random;

import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.EnumType;
import dev.retort.schema.Index;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Copies of a schema or table with one part another. */
final class Edit {

    private Edit() {}

    static Schema table(Schema schema, Dice dice, UnaryOperator<Table> edit) {
        List<Table> filled = schema.tables().stream()
                .filter(table -> !table.columns().isEmpty())
                .toList();
        return dice.any(filled)
                .map(chosen -> tables(schema, replaced(schema.tables(), chosen, edit.apply(chosen))))
                .orElse(schema);
    }

    static Schema tables(Schema schema, List<Table> tables) {
        return of(schema, schema.namespaces(), schema.enumTypes(), schema.sequences(), tables, schema.views());
    }

    static Schema sequences(Schema schema, List<Sequence> sequences) {
        return of(schema, schema.namespaces(), schema.enumTypes(), sequences, schema.tables(), schema.views());
    }

    static Schema enums(Schema schema, List<EnumType> types) {
        return of(schema, schema.namespaces(), types, schema.sequences(), schema.tables(), schema.views());
    }

    static Schema views(Schema schema, List<View> views) {
        return of(schema, schema.namespaces(), schema.enumTypes(), schema.sequences(), schema.tables(), views);
    }

    /** The schema with the PostgreSQL schema that the name is in. */
    static Schema withNamespaceOf(Schema schema, QualifiedName name) {
        List<String> namespaces = Stream.concat(schema.namespaces().stream(), name.schema().stream())
                .distinct()
                .toList();
        return of(schema, namespaces, schema.enumTypes(), schema.sequences(), schema.tables(), schema.views());
    }

    private static Schema of(
            Schema schema,
            List<String> namespaces,
            List<EnumType> types,
            List<Sequence> sequences,
            List<Table> tables,
            List<View> views) {
        return new Schema(namespaces, types, schema.compositeTypes(), sequences, tables, views);
    }

    static Schema column(Schema schema, Dice dice, Predicate<Column> of, UnaryOperator<Column> edit) {
        return table(
                schema,
                dice,
                table -> dice.any(table.columns().stream().filter(of).toList())
                        .map(chosen -> table.withColumns(replaced(table.columns(), chosen, edit.apply(chosen))))
                        .orElse(table));
    }

    static Table constraint(Table table, Constraint added) {
        return table.withConstraints(added(table.constraints(), added));
    }

    static Table index(Table table, Index added) {
        return table.withIndexes(added(table.indexes(), added));
    }

    static <T> List<T> replaced(List<T> list, T old, T replacement) {
        List<T> copy = new ArrayList<>(list);
        copy.set(copy.indexOf(old), replacement);
        return copy;
    }

    static <T> List<T> added(List<T> list, T more) {
        return Stream.concat(list.stream(), Stream.of(more)).toList();
    }

    static <T> List<T> without(List<T> list, T gone) {
        return list.stream().filter(item -> !item.equals(gone)).toList();
    }
}
