package dev.retort.diff;

import dev.retort.operation.ColumnChange;
import dev.retort.operation.ColumnChange.AddIdentity;
import dev.retort.operation.ColumnChange.DropIdentity;
import dev.retort.operation.ColumnOperation.AlterColumn;
import dev.retort.operation.Operation;
import dev.retort.operation.SequenceOperation.AdvanceSequence;
import dev.retort.operation.SequenceOperation.AlterSequence;
import dev.retort.operation.SequenceOperation.CreateSequence;
import dev.retort.operation.SequenceOperation.DropSequence;
import dev.retort.schema.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The sequences that serial columns own. Column and sequence need each other, so the sequence comes without an owner,
 * then the column that draws from it, then the ownership.
 */
final class OwnedSequences {

    private OwnedSequences() {}

    /** The operations that make columns, with the sequences that those own. */
    static List<Operation> around(List<Sequence> owned, List<Operation> columns) {
        List<Operation> operations = new ArrayList<>();
        owned.forEach(sequence -> operations.add(new CreateSequence(ownerless(sequence))));
        operations.addAll(columns);
        owned.forEach(sequence -> operations.add(new AlterSequence(sequence)));
        return operations;
    }

    /**
     * The operations that change a column together with the sequences that it owns. An identity has a sequence too,
     * with the very name that a serial column's has: it goes before that comes, and comes after that is gone.
     */
    static List<Operation> exchanged(List<Sequence> dropped, List<Sequence> created, AlterColumn alteration) {
        List<ColumnChange> before = created.isEmpty() ? List.of() : only(DropIdentity.class, alteration);
        List<ColumnChange> after = dropped.isEmpty() ? List.of() : only(AddIdentity.class, alteration);
        List<ColumnChange> between = new ArrayList<>(alteration.changes());
        between.removeAll(before);
        between.removeAll(after);
        List<Operation> operations = new ArrayList<>(part(alteration, before));
        operations.addAll(around(created, part(alteration, between)));
        created.forEach(sequence -> operations.add(
                new AdvanceSequence(sequence.name(), alteration.table(), alteration.column()))); // rows may be there
        dropped.forEach(sequence -> operations.add(new DropSequence(sequence.name())));
        operations.addAll(part(alteration, after));
        return operations;
    }

    private static List<ColumnChange> only(Class<? extends ColumnChange> kind, AlterColumn alteration) {
        return alteration.changes().stream().filter(kind::isInstance).toList();
    }

    private static List<Operation> part(AlterColumn alteration, List<ColumnChange> changes) {
        return changes.isEmpty()
                ? List.of()
                : List.of(new AlterColumn(alteration.table(), alteration.column(), changes));
    }

    private static Sequence ownerless(Sequence sequence) {
        return new Sequence(sequence.name(), sequence.type(), sequence.options(), Optional.empty());
    }
}
