package dev.retort.proof.random;

import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.Deferral;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Identifiers;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.Unique;
import java.util.List;
import java.util.Optional;

/** Changes of constraints. */
final class ConstraintChanges {

    private ConstraintChanges() {}

    private static List<String> names(List<Column> columns) {
        return columns.stream().map(Column::name).toList();
    }

    private static List<Column> keyColumns(Table table) {
        return table.columns().stream()
                .filter(column -> column.generated().isEmpty() && Types.hasEquality(column))
                .toList();
    }

    static Schema primaryKey(Schema schema, Dice dice) {
        return Edit.table(schema, dice, table -> {
            Table without = table.keeping(constraint -> !(constraint instanceof PrimaryKey));
            if (dice.onceIn(4) || keyColumns(table).isEmpty()) {
                return without;
            }
            List<String> columns = names(dice.some(keyColumns(table), 3));
            String name = dice.onceIn(3) ? Names.of("pk", dice) : PrimaryKey.chosenName(table.name());
            return Edit.constraint(without, new PrimaryKey(name, columns));
        });
    }

    static Schema unique(Schema schema, Dice dice) {
        return Edit.table(schema, dice, table -> {
            if (keyColumns(table).isEmpty()) {
                return table;
            }
            List<String> columns = names(dice.some(keyColumns(table), 2));
            Deferral deferral = dice.onceIn(4) ? dice.one(List.of(Deferral.values())) : Deferral.NOT_DEFERRABLE;
            return Edit.constraint(
                    table, new Unique(Names.of("uq", dice), columns, List.of(), deferral, dice.onceIn(5)));
        });
    }

    static Schema check(Schema schema, Dice dice) {
        return Edit.table(schema, dice, table -> {
            Column column = dice.one(table.columns());
            if (column.generated().isPresent()) {
                return table;
            }
            Check check = Check.of(Names.of("ck", dice), condition(column, dice));
            return Edit.constraint(table, dice.onceIn(8) ? check.notValid() : check);
        });
    }

    static String condition(Column column, Dice dice) {
        String name = Identifiers.quoted(column.name());
        if (Types.isInteger(column)) {
            return dice.one(
                    List.of(name + " > 0", name + " between 0 and 5", name + " in (1, 2, 3)", "(" + name + ") <> 4"));
        }
        if (Types.isText(column)) {
            return dice.one(List.of(
                    name + " <> 'x'", "length(" + name + ") < 9", name + " in ('a','b''c')", name + " like 'q%'"));
        }
        return name + " is not null";
    }

    /** To any key of any table whose columns have the same types. */
    static Schema foreignKey(Schema schema, Dice dice) {
        return Edit.table(schema, dice, table -> {
            Table target = dice.one(schema.tables());
            return dice.any(Repair.keys(target))
                    .flatMap(key -> reference(table, target, key, dice))
                    .map(key -> Edit.constraint(table, key))
                    .orElse(table);
        });
    }

    private static Optional<ForeignKey> reference(Table table, Table target, List<String> key, Dice dice) {
        List<String> columns = key.stream()
                .flatMap(name -> keyColumns(table).stream()
                        .filter(column -> column.type()
                                .equals(target.column(name).orElseThrow().type()))
                        .map(Column::name)
                        .limit(1))
                .distinct()
                .toList();
        if (columns.size() != key.size()) {
            return Optional.empty();
        }
        List<ReferentialAction> actions = List.of(ReferentialAction.values());
        return Optional.of(new ForeignKey(
                Names.of("fk", dice),
                columns,
                target.name(),
                key,
                dice.onceIn(2) ? ReferentialAction.NO_ACTION : dice.one(actions),
                dice.onceIn(2) ? ReferentialAction.NO_ACTION : dice.one(actions),
                dice.onceIn(6),
                dice.onceIn(4) ? dice.one(List.of(Deferral.values())) : Deferral.NOT_DEFERRABLE,
                !dice.onceIn(8)));
    }

    static Schema drop(Schema schema, Dice dice) {
        return Edit.table(
                schema,
                dice,
                table -> dice.any(table.constraints())
                        .map(gone -> table.withConstraints(Edit.without(table.constraints(), gone)))
                        .orElse(table));
    }

    static Schema rename(Schema schema, Dice dice) {
        return Edit.table(
                schema,
                dice,
                table -> dice.any(table.constraints())
                        .map(chosen -> table.withConstraints(
                                Edit.replaced(table.constraints(), chosen, chosen.named(Names.of("rn", dice)))))
                        .orElse(table));
    }
}
