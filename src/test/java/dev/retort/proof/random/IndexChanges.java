package dev.retort.proof.random;

import dev.retort.schema.Column;
import dev.retort.schema.Identifiers;
import dev.retort.schema.Index;
import dev.retort.schema.IndexKey;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.List;
import java.util.Optional;

/** Changes of indexes. */
final class IndexChanges {

    private IndexChanges() {}

    static Schema add(Schema schema, Dice dice) {
        return Edit.table(
                schema,
                dice,
                table -> index(table, Names.of("ix", dice), dice)
                        .map(index -> Edit.index(table, index))
                        .orElse(table));
    }

    static Schema drop(Schema schema, Dice dice) {
        return Edit.table(
                schema,
                dice,
                table -> dice.any(table.indexes())
                        .map(gone -> table.withIndexes(Edit.without(table.indexes(), gone)))
                        .orElse(table));
    }

    /** Another index under the same name. */
    static Schema replace(Schema schema, Dice dice) {
        return Edit.table(
                schema,
                dice,
                table -> dice.any(table.indexes())
                        .map(old -> table.withIndexes(Edit.replaced(
                                table.indexes(),
                                old,
                                index(table, old.name(), dice).orElse(old))))
                        .orElse(table));
    }

    static Schema rename(Schema schema, Dice dice) {
        return Edit.table(
                schema,
                dice,
                table -> dice.any(table.indexes())
                        .map(old ->
                                table.withIndexes(Edit.replaced(table.indexes(), old, old.named(Names.of("rx", dice)))))
                        .orElse(table));
    }

    private static Optional<Index> index(Table table, String name, Dice dice) {
        List<Column> usable = table.columns().stream()
                .filter(column -> Types.hasEquality(column)
                        && column.generated().filter(rule -> !rule.stored()).isEmpty())
                .toList();
        if (usable.isEmpty() || plain(table).isEmpty()) {
            return Optional.empty();
        }
        Column first = dice.one(usable);
        if (Types.isJsonb(first) && dice.onceIn(2)) {
            IndexKey key = IndexKey.column(first.name());
            return Optional.of(Index.of(name, dice.onceIn(2) ? key : key.operatorClass("jsonb_path_ops"))
                    .using("gin"));
        }
        if (dice.onceIn(8)) {
            return Optional.of(Index.of(name, IndexKey.column(first.name())).using("hash"));
        }
        return Optional.of(btree(table, name, dice.some(usable, 3), dice));
    }

    private static Index btree(Table table, String name, List<Column> columns, Dice dice) {
        IndexKey[] keys = columns.stream().map(column -> key(column, dice)).toArray(IndexKey[]::new);
        Index index = Index.of(name, keys);
        if (dice.onceIn(3)) {
            index = dice.onceIn(3) ? index.withUnique().withNullsNotDistinct() : index.withUnique();
        }
        if (dice.onceIn(4)) {
            index = index.where(ConstraintChanges.condition(plain(table, dice), dice));
        }
        if (dice.onceIn(5)) {
            index = index.include(plain(table, dice).name());
        }
        return dice.onceIn(6) ? index.with("fillfactor=" + (50 + dice.upTo(4))) : index;
    }

    private static Column plain(Table table, Dice dice) {
        return dice.one(plain(table));
    }

    private static List<Column> plain(Table table) {
        return table.columns().stream()
                .filter(column -> column.generated().isEmpty())
                .toList();
    }

    private static IndexKey key(Column column, Dice dice) {
        if (Types.isText(column) && dice.onceIn(4)) {
            return IndexKey.expression("upper(" + Identifiers.quoted(column.name()) + ")");
        }
        IndexKey key = IndexKey.column(column.name());
        if (column.type().sql().equals("text") && dice.onceIn(4)) {
            key = key.operatorClass("text_pattern_ops");
        }
        if (dice.onceIn(4)) {
            key = key.desc();
        }
        return dice.onceIn(6) ? key.nullsFirst(!key.nullsFirst()) : key;
    }
}
