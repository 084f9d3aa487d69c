package dev.retort.codegen;

import dev.retort.operation.ColumnOperation.AddColumn;
import dev.retort.operation.ColumnOperation.DropColumn;
import dev.retort.operation.ObjectRef;
import dev.retort.operation.Operation;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The generated columns that one direction drops and makes again: their values come from other columns before as after, so
 * none is lost.
 */
final class ComputedAnew {

    private final Set<ObjectRef> columns;

    /** @param opposite the operations that lead back, which know whether a column was generated before */
    ComputedAnew(List<Operation> operations, List<Operation> opposite) {
        this.columns = generated(operations);
        this.columns.retainAll(generated(opposite));
    }

    private static Set<ObjectRef> generated(List<Operation> operations) {
        return operations.stream()
                .filter(AddColumn.class::isInstance)
                .map(AddColumn.class::cast)
                .filter(addition -> addition.column().generated().isPresent())
                .map(addition ->
                        ObjectRef.column(addition.table(), addition.column().name()))
                .collect(Collectors.toSet());
    }

    boolean contains(DropColumn operation) {
        return columns.contains(ObjectRef.column(operation.table(), operation.column()));
    }
}
