package dev.retort.proof.random;

import dev.retort.schema.Column;
import dev.retort.schema.Generated;
import dev.retort.schema.Identifiers;
import dev.retort.schema.Identity;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.SequenceOptions;
import dev.retort.schema.Table;
import dev.retort.schema.Type;
import java.util.List;
import java.util.Optional;

/** Changes of one column. */
final class ColumnChanges {

    private ColumnChanges() {}

    static Schema add(Schema schema, Dice dice) {
        Column column = Column.of(Names.of("c", dice), Types.any(schema, dice)).withNullable(!dice.onceIn(3));
        Column complete = dice.onceIn(3)
                ? dice.any(Types.defaults(column, schema))
                        .map(column::defaultTo)
                        .orElse(column)
                : column;
        return Edit.table(schema, dice, table -> table.withColumns(Edit.added(table.columns(), complete)));
    }

    static Schema drop(Schema schema, Dice dice) {
        return Edit.table(
                schema, dice, table -> table.withColumns(Edit.without(table.columns(), dice.one(table.columns()))));
    }

    /** Another type; what was said of the column's values goes with the old one. */
    static Schema type(Schema schema, Dice dice) {
        return Edit.table(schema, dice, table -> {
            Column column = dice.one(table.columns());
            Column other = plain(column, Types.any(schema, dice));
            Table changed = table.withColumns(Edit.replaced(table.columns(), column, other));
            return Repair.withoutExpressionsOn(changed, column.name());
        });
    }

    private static Column plain(Column column, Type type) {
        return new Column(
                column.name(),
                type,
                column.nullable(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                column.comment());
    }

    static Schema nullability(Schema schema, Dice dice) {
        return Edit.column(schema, dice, column -> true, column -> column.withNullable(!column.nullable()));
    }

    static Schema defaultValue(Schema schema, Dice dice) {
        return Edit.column(
                schema,
                dice,
                column -> column.identity().isEmpty() && column.generated().isEmpty(),
                column -> with(
                        column,
                        dice.onceIn(4) ? Optional.empty() : dice.any(Types.defaults(column, schema)),
                        Optional.empty()));
    }

    static Schema identity(Schema schema, Dice dice) {
        return Edit.column(
                schema,
                dice,
                column -> Types.isInteger(column) && column.generated().isEmpty(),
                column -> with(
                        column, Optional.empty(), dice.onceIn(3) ? Optional.empty() : Optional.of(identity(dice))));
    }

    private static Identity identity(Dice dice) {
        SequenceOptions options = dice.onceIn(2) ? SequenceOptions.DEFAULT : SequenceChanges.options(dice);
        return new Identity(dice.onceIn(3), options);
    }

    private static Column with(Column column, Optional<String> defaultValue, Optional<Identity> identity) {
        return new Column(
                column.name(),
                column.type(),
                column.nullable(),
                defaultValue,
                identity,
                column.generated(),
                column.collation(),
                column.comment());
    }

    /** A column computed from another one, or no longer. */
    static Schema generated(Schema schema, Dice dice) {
        return Edit.table(schema, dice, table -> {
            Optional<Column> made = dice.any(table.columns().stream()
                    .filter(column -> column.generated().isPresent())
                    .toList());
            return made.isPresent() ? changed(table, made.get(), dice) : computed(table, dice);
        });
    }

    private static Table changed(Table table, Column made, Dice dice) {
        if (dice.onceIn(2)) {
            return table.withColumns(Edit.replaced(table.columns(), made, plain(made, made.type())));
        }
        Generated old = made.generated().orElseThrow();
        Column other = made.generated(new Generated("coalesce(" + old.expression() + ", NULL)", old.stored()));
        return table.withColumns(Edit.replaced(table.columns(), made, other));
    }

    private static Table computed(Table table, Dice dice) {
        List<Column> sources = table.columns().stream()
                .filter(column -> column.generated().isEmpty() && (Types.isInteger(column) || Types.isText(column)))
                .toList();
        return dice.any(sources)
                .map(source -> {
                    String name = Identifiers.quoted(source.name());
                    Generated rule = new Generated(
                            Types.isInteger(source) ? name + " + 1" : "lower(" + name + ")", !dice.onceIn(4));
                    Column column =
                            Column.of(Names.of("g", dice), source.type()).generated(rule);
                    return table.withColumns(Edit.added(table.columns(), column));
                })
                .orElse(table);
    }

    static Schema collation(Schema schema, Dice dice) {
        Optional<QualifiedName> collation = dice.onceIn(3)
                ? Optional.empty()
                : Optional.of(QualifiedName.of("pg_catalog", dice.one(List.of("C", "POSIX"))));
        return Edit.column(
                schema,
                dice,
                column -> Types.isText(column) && column.generated().isEmpty(),
                column -> new Column(
                        column.name(),
                        column.type(),
                        column.nullable(),
                        column.defaultValue(),
                        column.identity(),
                        column.generated(),
                        collation,
                        column.comment()));
    }

    static Schema comment(Schema schema, Dice dice) {
        Optional<String> text = Comments.any(dice);
        return Edit.column(
                schema,
                dice,
                column -> true,
                column -> new Column(
                        column.name(),
                        column.type(),
                        column.nullable(),
                        column.defaultValue(),
                        column.identity(),
                        column.generated(),
                        column.collation(),
                        text));
    }
}
