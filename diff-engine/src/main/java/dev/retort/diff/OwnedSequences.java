package dev.retort.diff;

import dev.retort.operation.Operation;
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

    /** The operations that take columns from the sequences, and then the sequences away. */
    static List<Operation> dropping(List<Sequence> owned, List<Operation> columns) {
        List<Operation> operations = new ArrayList<>(columns);
        owned.forEach(sequence -> operations.add(new DropSequence(sequence.name())));
        return operations;
    }

    private static Sequence ownerless(Sequence sequence) {
        return new Sequence(sequence.name(), sequence.type(), sequence.options(), Optional.empty());
    }
}
