package dev.retort.diff;

import dev.retort.operation.ColumnOperation.NoteOrdinals;
import dev.retort.operation.ObjectRef;
import dev.retort.operation.Operation;
import dev.retort.plan.Step;
import dev.retort.schema.Column;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import dev.retort.wanted.NotCompared;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Compares what the numbers of {@code ORDINAL} enums mean with what the migrations say that they mean: the database has
 * nothing but the numbers.
 *
 * <p>Constants that come at the end or go from there leave every other number as it was. Any other change makes rows
 * mean something else, for which no migration is written.
 */
final class OrdinalComparison {

    private static final String KIND = "enum numbers";
    private static final Step NOTHING = new Step(List.of(), List.of());

    private final Scope scope;
    private final Spelling spelling;
    private final Report report;

    OrdinalComparison(Scope scope, Spelling spelling, Report report) {
        this.scope = scope;
        this.spelling = spelling;
        this.report = report;
    }

    void compare() {
        scope.wanted().tables().stream()
                .filter(table -> !scope.isTakenByOther(table.name()) && !scope.isLeftOut(ObjectRef.table(table.name())))
                .map(table -> spelling.wanted(table).canonical())
                .forEach(this::compare);
    }

    private void compare(Table table) {
        for (Column column : table.columns()) {
            EnumValues wanted = scope.constants(table.name(), column.name());
            boolean numbers = !wanted.isEmpty() && column.type().isWholeNumbers();
            if (numbers && !scope.isLeftOut(ObjectRef.column(table.name(), column.name()))) {
                compare(new NoteOrdinals(table.name(), column.name(), wanted.names()));
            }
        }
    }

    private void compare(NoteOrdinals wanted) {
        List<String> noted = scope.noted(wanted.table(), wanted.column()).names();
        if (!holdsNumbers(wanted.table(), wanted.column())) {
            noteWithTheColumn(wanted);
        } else if (noted.isEmpty()) {
            report.add(new NotCompared(
                    KIND,
                    wanted.table() + "." + wanted.column(),
                    "no migration says what they mean; a line in the next one does: " + wanted.line()));
        } else if (!noted.equals(wanted.constants())) {
            differ(noted, wanted);
        }
    }

    private boolean holdsNumbers(QualifiedName table, String column) {
        return scope.foundTable(table)
                .flatMap(found -> found.column(column))
                .filter(found -> found.type().isWholeNumbers())
                .isPresent();
    }

    private void noteWithTheColumn(NoteOrdinals note) {
        ObjectRef column = ObjectRef.column(note.table(), note.column());
        IntStream.range(0, report.differences().size())
                .filter(place -> makes(report.difference(place), column))
                .findFirst()
                .ifPresent(place -> {
                    Difference difference = report.difference(place);
                    Step step = difference.step().orElseThrow();
                    report.replace(
                            place, difference.withStep(step.between(NOTHING, new Step(List.of(note), List.of()))));
                });
    }

    private static boolean makes(Difference difference, ObjectRef column) {
        return difference.step().stream()
                .flatMap(step -> step.upgrade().stream())
                .map(Operation::creates)
                .anyMatch(created -> created.contains(column));
    }

    private void differ(List<String> noted, NoteOrdinals wanted) {
        int common = Math.min(noted.size(), wanted.constants().size());
        boolean keepsMeaning =
                noted.subList(0, common).equals(wanted.constants().subList(0, common));
        report.add(new Difference(
                keepsMeaning ? Change.ALTER : Change.REFUSE,
                KIND,
                scope.origin(ObjectRef.column(wanted.table(), wanted.column())),
                Optional.of(wanted.table()),
                wanted.column(),
                List.of(new Facet("constants", String.join(" ", noted), String.join(" ", wanted.constants()))),
                keepsMeaning ? Optional.of(new Step(List.of(wanted), List.of())) : Optional.empty()));
    }
}
