package dev.retort.codegen;

import dev.retort.operation.ColumnOperation.AddColumn;
import dev.retort.operation.ColumnOperation.AlterColumn;
import dev.retort.operation.ColumnOperation.DropColumn;
import dev.retort.operation.ObjectRef;
import dev.retort.operation.Operation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The generated columns that one direction drops and makes again: their values come from other columns before as after, so
 * none is lost.
 */
final class ComputedAnew {

    private final Set<ObjectRef> columns;

    /** @param opposite the operations that lead back, which know whether a column was another one before */
    ComputedAnew(List<Operation> operations, List<Operation> opposite) {
        this.columns = operations.stream()
                .filter(ComputedAnew::makesGenerated)
                .flatMap(operation -> column(operation).stream())
                .collect(Collectors.toSet());
        opposite.stream()
                .filter(operation -> !makesGenerated(operation))
                .flatMap(operation -> column(operation).stream())
                .forEach(columns::remove);
    }

    private static boolean makesGenerated(Operation operation) {
        return operation instanceof AddColumn addition
                && addition.column().generated().isPresent();
    }

    /** The column that the operation leaves with values of its own. */
    private static Optional<ObjectRef> column(Operation operation) {
        if (operation instanceof AddColumn addition) {
            return Optional.of(
                    ObjectRef.column(addition.table(), addition.column().name()));
        }
        return operation instanceof AlterColumn alteration
                ? Optional.of(ObjectRef.column(alteration.table(), alteration.column()))
                : Optional.empty();
    }

    boolean contains(DropColumn operation) {
        return columns.contains(ObjectRef.column(operation.table(), operation.column()));
    }
}
