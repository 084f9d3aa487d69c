package dev.retort.diff;

import dev.retort.operation.ColumnChange;
import dev.retort.operation.ColumnChange.DropIdentity;
import dev.retort.operation.ColumnChange.SetDefault;
import dev.retort.operation.ColumnChange.SetType;
import dev.retort.operation.ColumnOperation.AddColumn;
import dev.retort.operation.ColumnOperation.AlterColumn;
import dev.retort.operation.ColumnOperation.DropColumn;
import dev.retort.operation.ObjectRef;
import dev.retort.operation.Operation;
import dev.retort.plan.Step;
import dev.retort.schema.Column;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Compares the columns of a table; their order is not compared. */
final class ColumnComparison {

    private final Scope scope;
    private final Report report;
    private final QualifiedName table;

    /** The columns that get another type in place, each with the place of its difference. */
    private final Map<String, Integer> retyped = new LinkedHashMap<>();

    private final List<Column> keptGenerated = new ArrayList<>();

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
        keptGenerated.forEach(column -> computeAnew(column, found.written()));
    }

    /** PostgreSQL changes no type that a generated column is computed from: the column goes before and comes after. */
    private void computeAnew(Column generated, Table found) {
        AddColumn addition = new AddColumn(table, generated);
        DropColumn removal = new DropColumn(table, generated.name());
        List<Column> sources = found.columns().stream()
                .filter(column -> addition.requires().contains(ObjectRef.column(table, column.name())))
                .toList();
        Optional<Integer> alteration = sources.stream()
                .flatMap(source -> Optional.ofNullable(retyped.get(source.name())).stream())
                .findFirst();
        alteration.ifPresentOrElse(
                place -> rebuild(
                        generated, place, step -> step.between(Step.of(removal, addition), Step.of(addition, removal))),
                () -> sources.stream()
                        .flatMap(source -> changedType(source).stream())
                        .findFirst()
                        .ifPresent(place ->
                                rebuild(generated, place, step -> TypeReplacement.around(step, removal, addition))));
    }

    private void rebuild(Column generated, int place, UnaryOperator<Step> around) {
        Difference difference = report.difference(place);
        report.replace(place, difference.withStep(around.apply(difference.step().orElseThrow())));
        report.rebuilds(ObjectRef.column(table, generated.name()), place);
    }

    /** The place where the column's enum or composite type changes. */
    private Optional<Integer> changedType(Column column) {
        return report.changedTypes().entrySet().stream()
                .filter(entry -> ObjectRef.type(column.type()).equals(ObjectRef.type(entry.getKey())))
                .map(Map.Entry::getValue)
                .findFirst();
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
        JudgedColumn judged = JudgedColumn.of(
                scope.rules(),
                report,
                table,
                JudgedColumn.plain(found.written(), found.canonical()),
                JudgedColumn.plain(wanted.written(), wanted.canonical()));
        if (judged.differsFrom(found.canonical())) {
            alter(found, new Spellings(judged.written(), judged.canonical()), judged);
        } else if (found.canonical().generated().isPresent()) {
            keptGenerated.add(found.written());
        }
    }

    private void alter(Spellings found, Spellings wanted, JudgedColumn judged) {
        List<Facet> facets = judged.explained(
                Traits.differing(
                        Traits.of(found.canonical()), Traits.of(wanted.canonical()), Traits.of(wanted.written())),
                found.canonical());
        boolean anew = mustBeMadeAnew(found.canonical(), wanted.canonical());
        boolean forgets = !anew
                && found.canonical().generated().isPresent()
                && wanted.canonical().generated().isEmpty();
        Step step = anew ? anew(found.written(), wanted.written()) : alteration(found, wanted, judged, forgets);
        int place = report.add(difference(Change.ALTER, wanted.written(), facets, Optional.of(step)));
        note(found.canonical(), wanted.canonical(), anew || forgets, place);
        if (!anew && !haveSameType(found.canonical(), wanted.canonical())) {
            retyped.put(wanted.written().name(), place);
        }
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
        boolean sameType = haveSameType(found, wanted);
        if (wanted.generated().isPresent()) {
            return !sameType || !wanted.generated().equals(found.generated());
        }
        return found.generated().filter(rule -> !rule.stored() || !sameType).isPresent();
    }

    /** A collation changes as a type does, with all that PostgreSQL has against it. */
    static boolean haveSameType(Column before, Column after) {
        return before.type().equals(after.type()) && before.collation().equals(after.collation());
    }

    private Step anew(Column found, Column wanted) {
        Operation drop = new DropColumn(table, wanted.name());
        return new Step(List.of(drop, new AddColumn(table, wanted)), List.of(drop, new AddColumn(table, found)));
    }

    /** Where the column forgets its rule and keeps its values, only a new column can have the rule again. */
    private Step alteration(Spellings found, Spellings wanted, JudgedColumn judged, boolean forgetsRule) {
        String name = wanted.written().name();
        AlterColumn upgrade = alter(name, found, wanted, judged);
        AlterColumn downgrade = alter(name, wanted, found, judged);
        Optional<Integer> replacement = replacement(upgrade, found.canonical());
        if (replacement.isPresent()) {
            return inside(replacement.get(), upgrade, downgrade);
        } else if (forgetsRule) {
            return new Step(
                    List.of(upgrade), List.of(new DropColumn(table, name), new AddColumn(table, found.written())));
        }
        return withOwnedSequences(found.written(), wanted.written(), upgrade, downgrade);
    }

    /** The place where the column's type is made anew, if the column gets another default meanwhile. */
    private Optional<Integer> replacement(AlterColumn alteration, Column found) {
        boolean keepsType = alteration.changes().stream().anyMatch(SetDefault.class::isInstance)
                && alteration.changes().stream().noneMatch(SetType.class::isInstance);
        return keepsType
                ? changedType(found)
                        .filter(place -> TypeReplacement.isIn(
                                report.difference(place).step().orElseThrow()))
                : Optional.empty();
    }

    /** The column changes with its type, in one step: there is nothing left to do for it alone. */
    private Step inside(int replacement, AlterColumn upgrade, AlterColumn downgrade) {
        Difference change = report.difference(replacement);
        Step step = TypeReplacement.with(change.step().orElseThrow(), upgrade, downgrade);
        report.replace(replacement, change.withStep(step));
        return new Step(List.of(), List.of());
    }

    private AlterColumn alter(String name, Spellings before, Spellings after, JudgedColumn judged) {
        List<ColumnChange> changes = ColumnChanges.between(
                before.canonical(), after.canonical(), after.written(), scope.conversion(table, name));
        return new AlterColumn(table, name, judged.completed(changes, after.written(), after.canonical()));
    }

    /** A serial column that is none any more leaves no sequence behind; nothing else may draw from it. */
    private Step withOwnedSequences(Column found, Column wanted, AlterColumn upgrade, AlterColumn downgrade) {
        boolean wasSerial =
                found.defaultValue().filter(value -> value.contains("nextval(")).isPresent();
        List<Sequence> before = wasSerial && !found.defaultValue().equals(wanted.defaultValue())
                ? scope.ownedSequences(table, found.name())
                : List.of();
        List<Sequence> after = scope.newOwnedSequences(table, found.name());
        List<Operation> operations = new ArrayList<>(OwnedSequences.exchanged(before, after, upgrade));
        if (upgrade.changes().stream()
                .anyMatch(change -> change instanceof DropIdentity || wasSerial && change instanceof SetDefault)) {
            operations.addAll(new NumberedColumn(scope).advances(table, found.name()));
        }
        return new Step(operations, OwnedSequences.exchanged(after, before, downgrade));
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
