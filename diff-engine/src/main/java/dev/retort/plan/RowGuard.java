package dev.retort.plan;

import dev.retort.operation.ColumnChange;
import dev.retort.operation.ColumnChange.SetNullable;
import dev.retort.operation.ColumnChange.SetType;
import dev.retort.operation.ColumnOperation.AddColumn;
import dev.retort.operation.ColumnOperation.AlterColumn;
import dev.retort.operation.DataOperation.Fill;
import dev.retort.operation.DataOperation.RequireNoRows;
import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.Identifiers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * One direction of a step, made safe for tables with rows: what rows need ({@link NeededValue}) is filled where a value is
 * known, and where rows would be in the way a condition says so before anything changes.
 */
final class RowGuard {

    private static final SetNullable NOT_NULL = new SetNullable(false);

    private final Fills fills;
    private final GrownReferences references;
    private final boolean restoring;
    private final List<Operation> opposite;
    private final List<Operation> conditions = new ArrayList<>();
    private final List<Operation> operations = new ArrayList<>();
    private final List<NeededValue> needed = new ArrayList<>();

    private RowGuard(
            List<Operation> direction,
            List<Operation> opposite,
            boolean restoring,
            GrownReferences references,
            Fills fills) {
        this.fills = fills;
        this.references = references;
        this.restoring = restoring;
        this.opposite = opposite;
        direction.forEach(this::guard);
    }

    /** The steps with their conditions as steps of their own, which come first in their direction. */
    static List<Step> around(List<Step> steps, Fills fills) {
        GrownReferences references = GrownReferences.of(steps);
        List<Step> guarded = new ArrayList<>();
        for (Step step : steps) {
            if (step.whole()) {
                guarded.add(step); // the project's own, which knows what becomes of the rows
                continue;
            }
            RowGuard upgrade = upgrade(step, references, fills);
            RowGuard downgrade = downgrade(step, fills);
            upgrade.conditions.forEach(condition -> guarded.add(new Step(List.of(condition), List.of())));
            downgrade.conditions.forEach(condition -> guarded.add(new Step(List.of(), List.of(condition))));
            guarded.add(new Step(upgrade.operations, downgrade.operations));
        }
        return guarded;
    }

    /** The values that rows need, in both directions. */
    static List<NeededValue> needs(Collection<Step> steps) {
        GrownReferences references = GrownReferences.of(steps);
        List<NeededValue> needs = new ArrayList<>();
        for (Step step : steps) {
            if (!step.whole()) {
                needs.addAll(upgrade(step, references, Fills.NONE).needed);
                needs.addAll(downgrade(step, Fills.NONE).needed);
            }
        }
        return needs;
    }

    private static RowGuard upgrade(Step step, GrownReferences references, Fills fills) {
        return new RowGuard(step.upgrade(), step.downgrade(), false, references, fills);
    }

    /** A reference that a downgrade makes was there before: the upgrade that took its column says what is lost. */
    private static RowGuard downgrade(Step step, Fills fills) {
        return new RowGuard(step.downgrade(), step.upgrade(), true, GrownReferences.NONE, fills);
    }

    private void guard(Operation operation) {
        if (operation instanceof RequireNoRows) {
            conditions.add(operation);
        } else if (operation instanceof AddColumn added && hasNoValue(added.column())) {
            add(added);
        } else if (operation instanceof AlterColumn altered) {
            alter(altered);
        } else {
            operations.add(operation);
        }
    }

    private static boolean hasNoValue(Column column) {
        return column.defaultValue().isEmpty()
                && column.identity().isEmpty()
                && column.generated().isEmpty();
    }

    private void add(AddColumn added) {
        if (!added.column().nullable()) {
            addNotNull(added);
        } else if (!references.beside(added).isEmpty()) {
            addToReference(added, references.beside(added));
        } else {
            operations.add(added);
        }
    }

    private void addToReference(AddColumn added, List<String> others) {
        Column column = added.column();
        NeededValue value =
                new NeededValue(added.table(), column.name(), Optional.of(column.type()), restoring, others);
        needed.add(value);
        operations.add(added);
        fills.of(added.table(), column.name())
                .ifPresentOrElse(
                        expression -> operations.add(new Fill(added.table(), column.name(), expression)),
                        () -> conditions.add(new RequireNoRows(
                                added.table(),
                                Optional.of(others.stream()
                                        .map(other -> Identifiers.quoted(other) + " IS NOT NULL")
                                        .collect(Collectors.joining(" AND "))),
                                value.reason())));
    }

    private void addNotNull(AddColumn added) {
        Column column = added.column();
        NeededValue value = new NeededValue(added.table(), column.name(), Optional.of(column.type()), restoring);
        needed.add(value);
        fills.of(added.table(), column.name())
                .ifPresentOrElse(
                        expression -> {
                            operations.add(new AddColumn(added.table(), column.withNullable(true)));
                            operations.add(new Fill(added.table(), column.name(), expression));
                            operations.add(new AlterColumn(added.table(), column.name(), List.of(NOT_NULL)));
                        },
                        () -> {
                            conditions.add(new RequireNoRows(added.table(), Optional.empty(), value.reason()));
                            operations.add(added);
                        });
    }

    private void alter(AlterColumn altered) {
        requireNoUnconverted(altered);
        if (altered.changes().contains(NOT_NULL)) {
            setNotNull(altered);
        } else {
            operations.add(altered);
        }
    }

    private void setNotNull(AlterColumn altered) {
        NeededValue value = new NeededValue(altered.table(), altered.column(), Optional.empty(), restoring);
        needed.add(value);
        fills.of(altered.table(), altered.column()).ifPresentOrElse(expression -> fill(altered, expression), () -> {
            conditions.add(where(altered, "IS NULL", value.reason()));
            operations.add(altered);
        });
    }

    /** The value is one of the new type, and an identity asks for NOT NULL first. */
    private void fill(AlterColumn altered, String expression) {
        boolean retyped = type(List.of(altered), altered).isPresent();
        List<ColumnChange> before = retyped
                ? altered.changes().stream()
                        .filter(Predicate.not(RowGuard::needsValues))
                        .toList()
                : List.of();
        List<ColumnChange> after = altered.changes().stream()
                .filter(change -> !before.contains(change))
                .toList();
        if (!before.isEmpty()) {
            operations.add(new AlterColumn(altered.table(), altered.column(), before));
        }
        operations.add(new Fill(altered.table(), altered.column(), expression));
        operations.add(new AlterColumn(altered.table(), altered.column(), after));
    }

    private static boolean needsValues(ColumnChange change) {
        return change.equals(NOT_NULL)
                || change instanceof ColumnChange.AddIdentity
                || change instanceof ColumnChange.SetIdentity;
    }

    /** A conversion to NULL says that none is known. */
    private void requireNoUnconverted(AlterColumn altered) {
        type(List.of(altered), altered)
                .filter(change -> change.using()
                        .filter(("NULL::" + change.type())::equals)
                        .isPresent())
                .ifPresent(change -> conditions.add(where(
                        altered,
                        "IS NOT NULL",
                        "no conversion"
                                + type(opposite, altered)
                                        .map(back -> " from " + back.type())
                                        .orElse("") + " to " + change.type()
                                + " is known; write one into using, and take this line out")));
    }

    private static RequireNoRows where(AlterColumn altered, String condition, String reason) {
        return new RequireNoRows(
                altered.table(), Optional.of(Identifiers.quoted(altered.column()) + " " + condition), reason);
    }

    private static Optional<SetType> type(List<Operation> among, AlterColumn column) {
        return among.stream()
                .filter(AlterColumn.class::isInstance)
                .map(AlterColumn.class::cast)
                .filter(other ->
                        other.table().equals(column.table()) && other.column().equals(column.column()))
                .flatMap(other -> other.changes().stream())
                .filter(SetType.class::isInstance)
                .map(SetType.class::cast)
                .findFirst();
    }
}
