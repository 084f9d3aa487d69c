package dev.retort.diff;

import dev.retort.operation.DataOperation.RequireNoRows;
import dev.retort.operation.ObjectRef;
import dev.retort.operation.Operation;
import dev.retort.operation.TypeOperation.AddEnumLabel;
import dev.retort.operation.TypeOperation.ReplaceEnum;
import dev.retort.plan.Step;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.EnumType;
import dev.retort.schema.Identifiers;
import dev.retort.schema.IndexKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The step that gives an enum type other labels.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertype.html">ALTER TYPE … ADD VALUE</a>
 */
final class EnumChange {

    private EnumChange() {}

    /**
     * Labels are added where none goes or moves. A label that a wanted table uses at once, in a default or condition,
     * asks for a new type: PostgreSQL lets an added one be used only after the next commit.
     */
    static Step of(EnumType found, EnumType wanted, Scope scope) {
        List<Table> wantedTables = scope.wanted().tables();
        List<String> common = new ArrayList<>(wanted.labels());
        common.retainAll(found.labels());
        boolean adds = common.equals(found.labels()) && !isNewLabelUsed(found, wanted, wantedTables);
        List<Operation> upgrade = adds ? addLabels(found, wanted) : replacement(found, wanted, scope);
        return new Step(upgrade, replacement(wanted, found, scope));
    }

    /** The type made anew, and what no row may hold then: each column keeps its rows by their labels. */
    private static List<Operation> replacement(EnumType before, EnumType after, Scope scope) {
        List<String> gone = new ArrayList<>(before.labels());
        gone.removeAll(after.labels());
        List<Operation> operations = new ArrayList<>();
        if (!gone.isEmpty()) {
            for (Table table : scope.found().tables()) {
                table.columns().stream()
                        .filter(column -> isOf(after, column) && keepsType(after, table, column, scope))
                        .forEach(column -> operations.add(withoutRows(table.name(), column, gone)));
            }
        }
        operations.add(new ReplaceEnum(after));
        return operations;
    }

    /** Whether the column still has the type afterwards: it neither goes, alone or with its table, nor gets another one. */
    private static boolean keepsType(EnumType type, Table table, Column column, Scope scope) {
        return scope.wantedTable(table.name())
                .flatMap(entity -> entity.column(column.name()))
                .map(wanted -> isOf(type, wanted))
                .orElseGet(() -> !scope.isGoing(ObjectRef.column(table.name(), column.name())));
    }

    private static RequireNoRows withoutRows(QualifiedName table, Column column, List<String> gone) {
        String labels =
                gone.stream().map(label -> Identifiers.literal(label).strip()).collect(Collectors.joining(", "));
        String name = Identifiers.quoted(column.name());
        String condition = column.type().sql().endsWith("[]")
                ? name + " && ARRAY[" + labels + "]::" + column.type()
                : name + " IN (" + labels + ")";
        return new RequireNoRows(
                table, Optional.of(condition), column.name() + " has no such label afterwards: change them first");
    }

    /** Each new label goes before the next one that is there already. */
    private static List<Operation> addLabels(EnumType found, EnumType wanted) {
        Set<String> existing = new HashSet<>(found.labels());
        List<Operation> operations = new ArrayList<>();
        for (int i = 0; i < wanted.labels().size(); i++) {
            String label = wanted.labels().get(i);
            if (!existing.contains(label)) {
                Optional<String> next = wanted
                        .labels()
                        .subList(i, wanted.labels().size())
                        .stream()
                        .filter(existing::contains)
                        .findFirst();
                operations.add(new AddEnumLabel(wanted.name(), label, next));
            }
        }
        return operations;
    }

    private static boolean isNewLabelUsed(EnumType found, EnumType wanted, List<Table> tables) {
        List<String> literals = wanted.labels().stream()
                .filter(label -> !found.labels().contains(label))
                .map(label -> Identifiers.literal(label).strip())
                .toList();
        return tables.stream()
                .filter(table -> table.columns().stream().anyMatch(column -> isOf(wanted, column)))
                .flatMap(EnumChange::expressions)
                .anyMatch(expression -> literals.stream().anyMatch(expression::contains));
    }

    private static boolean isOf(EnumType type, Column column) {
        return ObjectRef.type(column.type()).equals(ObjectRef.type(type.name()));
    }

    private static Stream<String> expressions(Table table) {
        Stream<String> defaults = table.columns().stream().flatMap(column -> column.defaultValue().stream());
        Stream<String> checks = table.constraints(Check.class).stream().map(Check::condition);
        Stream<String> indexes = table.indexes().stream()
                .flatMap(index -> Stream.concat(
                        index.predicate().stream(), index.keys().stream().map(IndexKey::text)));
        return Stream.of(defaults, checks, indexes).flatMap(texts -> texts);
    }
}
