package dev.retort.diff;

import dev.retort.operation.ColumnChange;
import dev.retort.operation.ColumnChange.SetDefault;
import dev.retort.operation.ColumnOperation.AlterColumn;
import dev.retort.operation.Operation;
import dev.retort.operation.TypeOperation.ReplaceComposite;
import dev.retort.operation.TypeOperation.ReplaceEnum;
import dev.retort.plan.Step;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What has to stand around the change of an enum or composite type, in the directions that make the type anew. */
final class TypeReplacement {

    private static final SetDefault NO_DEFAULT = new SetDefault(Optional.empty());

    private TypeReplacement() {}

    /** Whether the way there makes the type anew. */
    static boolean isIn(Step change) {
        return isIn(change.upgrade());
    }

    private static boolean isIn(List<Operation> operations) {
        return operations.stream()
                .anyMatch(operation -> operation instanceof ReplaceEnum || operation instanceof ReplaceComposite);
    }

    /**
     * The change with what hangs on the type taken off before the type is made anew: an expression that names it, or a
     * generated column that is computed from a column of the type.
     */
    static Step around(Step change, Operation drop, Operation add) {
        return new Step(around(change.upgrade(), drop, add), around(change.downgrade(), drop, add), change.whole());
    }

    private static List<Operation> around(List<Operation> operations, Operation drop, Operation add) {
        return isIn(operations) ? joined(List.of(drop), operations, List.of(add)) : operations;
    }

    /**
     * The change together with that of a column which gets another default: the old default may name a label that
     * goes, the new one a label that comes.
     */
    static Step with(Step change, AlterColumn upgrade, AlterColumn downgrade) {
        return new Step(
                with(change.upgrade(), defaultOf(downgrade), upgrade),
                with(change.downgrade(), defaultOf(upgrade), downgrade),
                change.whole());
    }

    private static List<Operation> with(List<Operation> operations, SetDefault before, AlterColumn alteration) {
        QualifiedName table = alteration.table();
        String column = alteration.column();
        List<ColumnChange> rest = alteration.changes().stream()
                .filter(change -> !change.equals(NO_DEFAULT))
                .toList();
        return joined(
                before.equals(NO_DEFAULT) ? List.of() : List.of(new AlterColumn(table, column, List.of(NO_DEFAULT))),
                operations,
                rest.isEmpty() ? List.of() : List.of(new AlterColumn(table, column, rest)));
    }

    private static SetDefault defaultOf(AlterColumn alteration) {
        return alteration.changes().stream()
                .filter(SetDefault.class::isInstance)
                .map(SetDefault.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<Operation> joined(
            List<? extends Operation> before, List<Operation> operations, List<? extends Operation> after) {
        List<Operation> joined = new ArrayList<>(before);
        joined.addAll(operations);
        joined.addAll(after);
        return joined;
    }
}
