package dev.retort.diff;

import dev.retort.operation.ColumnChange;
import dev.retort.operation.ColumnOperation.AddColumn;
import dev.retort.operation.ColumnOperation.AlterColumn;
import dev.retort.operation.ColumnOperation.DropColumn;
import dev.retort.operation.ObjectRef;
import dev.retort.operation.Operation;
import dev.retort.plan.Step;
import dev.retort.schema.Column;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Sequence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Compares the columns of a table; their order is not compared. */
final class ColumnComparison {

    private final Scope scope;
    private final Report report;
    private final QualifiedName table;

    ColumnComparison(Scope scope, Report report, QualifiedName table) {
        this.scope = scope;
        this.report = report;
        this.table = table;
    }

    void compare(Spelled found, Spelled wanted) {
        Map<String, Integer> places = places(found);
        for (int i = 0; i < wanted.written().columns().size(); i++) {
            Column written = wanted.written().columns().get(i);
            Integer place = places.remove(written.name());
            if (place == null) {
                add(written);
            } else {
                compare(
                        new Spellings(
                                found.written().columns().get(place),
                                found.canonical().columns().get(place)),
                        new Spellings(written, wanted.canonical().columns().get(i)));
            }
        }
        found.written().columns().stream()
                .filter(column -> places.containsKey(column.name()))
                .forEach(this::drop);
    }

    /** A column as it is written and as it is compared. */
    private record Spellings(Column written, Column canonical) {}

    private static Map<String, Integer> places(Spelled table) {
        List<Column> columns = table.written().columns();
        return IntStream.range(0, columns.size())
                .boxed()
                .collect(Collectors.toMap(i -> columns.get(i).name(), i -> i));
    }

    private void add(Column column) {
        Facet facet = new Facet("definition", "", Traits.line(Traits.of(column)));
        List<Sequence> owned = scope.newOwnedSequences(table, column.name());
        List<Operation> upgrade = OwnedSequences.around(owned, List.of(new AddColumn(table, column)));
        Step step = new Step(upgrade, List.of(new DropColumn(table, column.name())));
        report.add(difference(Change.ADD, column, List.of(facet), Optional.of(step)));
    }

    private void drop(Column column) {
        Facet facet = new Facet("definition", Traits.line(Traits.of(column)), "");
        boolean drops = scope.isGoing(ObjectRef.column(table, column.name()));
        report.add(difference(
                Change.DROP, column, List.of(facet), drops ? Optional.of(removal(column)) : Optional.empty()));
    }

    /** A serial column takes its sequence with it, which has to be there again before the column is. */
    private Step removal(Column column) {
        List<Sequence> owned = scope.ownedSequences(table, column.name());
        return new Step(
                List.of(new DropColumn(table, column.name())),
                OwnedSequences.around(owned, List.of(new AddColumn(table, column))));
    }

    private void compare(Spellings found, Spellings wanted) {
        if (!found.canonical().equals(wanted.canonical())) {
            alter(found, wanted);
        }
    }

    private void alter(Spellings found, Spellings wanted) {
        List<Facet> facets = Traits.differing(
                Traits.of(found.canonical()), Traits.of(wanted.canonical()), Traits.of(wanted.written()));
        boolean anew = mustBeMadeAnew(found.canonical(), wanted.canonical());
        boolean forgets = !anew
                && found.canonical().generated().isPresent()
                && wanted.canonical().generated().isEmpty();
        Step step = anew ? anew(found.written(), wanted.written()) : alteration(found, wanted, forgets);
        int place = report.add(difference(Change.ALTER, wanted.written(), facets, Optional.of(step)));
        note(found.canonical(), wanted.canonical(), anew || forgets, place);
    }

    private void note(Column found, Column wanted, boolean rebuilt, int place) {
        ObjectRef column = ObjectRef.column(table, wanted.name());
        if (rebuilt) {
            report.rebuilds(column, place);
        } else if (!TypeConversion.areComparable(found.type(), wanted.type())) {
            report.retypes(column, place);
        }
    }

    /** The values of a generated column come from its rule: with another rule or type they are computed anew. */
    private static boolean mustBeMadeAnew(Column found, Column wanted) {
        boolean sameType =
                found.type().equals(wanted.type()) && found.collation().equals(wanted.collation());
        if (wanted.generated().isPresent()) {
            return !sameType || !wanted.generated().equals(found.generated());
        }
        return found.generated().filter(rule -> !rule.stored() || !sameType).isPresent();
    }

    private Step anew(Column found, Column wanted) {
        Operation drop = new DropColumn(table, wanted.name());
        return new Step(List.of(drop, new AddColumn(table, wanted)), List.of(drop, new AddColumn(table, found)));
    }

    /** Where the column forgets its rule and keeps its values, only a new column can have the rule again. */
    private Step alteration(Spellings found, Spellings wanted, boolean forgetsRule) {
        String name = wanted.written().name();
        AlterColumn upgrade = alter(name, found, wanted);
        if (forgetsRule) {
            return new Step(
                    List.of(upgrade), List.of(new DropColumn(table, name), new AddColumn(table, found.written())));
        }
        return withOwnedSequences(found.written(), wanted.written(), upgrade, alter(name, wanted, found));
    }

    private AlterColumn alter(String name, Spellings before, Spellings after) {
        List<ColumnChange> changes = ColumnChanges.between(before.canonical(), after.canonical(), after.written());
        return new AlterColumn(table, name, changes);
    }

    /** A serial column that is none any more leaves no sequence behind; nothing else may draw from it. */
    private Step withOwnedSequences(Column found, Column wanted, AlterColumn upgrade, AlterColumn downgrade) {
        boolean wasSerial =
                found.defaultValue().filter(value -> value.contains("nextval(")).isPresent();
        List<Sequence> before = wasSerial && !found.defaultValue().equals(wanted.defaultValue())
                ? scope.ownedSequences(table, found.name())
                : List.of();
        List<Sequence> after = scope.newOwnedSequences(table, found.name());
        return new Step(
                OwnedSequences.exchanged(before, after, upgrade), OwnedSequences.exchanged(after, before, downgrade));
    }

    private Difference difference(Change change, Column column, List<Facet> facets, Optional<Step> step) {
        return new Difference(
                change,
                "column",
                scope.origin(table, List.of(column.name())),
                Optional.of(table),
                column.name(),
                facets,
                step);
    }
}
