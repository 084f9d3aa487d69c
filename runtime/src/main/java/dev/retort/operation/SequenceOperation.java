package dev.retort.operation;

import dev.retort.schema.QualifiedName;
import dev.retort.schema.Sequence;
import java.util.HashSet;
import java.util.Set;

/** Changes to sequences. */
public sealed interface SequenceOperation extends Operation {

    record CreateSequence(Sequence sequence) implements SequenceOperation {
        @Override
        public <R> R accept(Operation.Visitor<R> visitor) {
            return visitor.createSequence(this);
        }

        @Override
        public Set<ObjectRef> creates() {
            return Set.of(ObjectRef.sequence(sequence.name()));
        }

        @Override
        public Set<ObjectRef> requires() {
            Set<ObjectRef> required = new HashSet<>(References.schemaOf(sequence.name()));
            sequence.owner().ifPresent(owner -> required.add(ObjectRef.column(owner.table(), owner.column())));
            return required;
        }
    }

    record DropSequence(QualifiedName name) implements SequenceOperation {
        @Override
        public <R> R accept(Operation.Visitor<R> visitor) {
            return visitor.dropSequence(this);
        }

        @Override
        public Set<ObjectRef> drops() {
            return Set.of(ObjectRef.sequence(name));
        }
    }

    /** Gives a sequence all the properties of the value; its current position stays. */
    record AlterSequence(Sequence sequence) implements SequenceOperation {
        @Override
        public <R> R accept(Operation.Visitor<R> visitor) {
            return visitor.alterSequence(this);
        }

        @Override
        public Set<ObjectRef> requires() {
            return Set.of(ObjectRef.sequence(sequence.name()));
        }
    }

    /**
     * Moves a sequence beyond the values that a column has, if it is not beyond them already. It asks for the table only:
     * a change of the column may itself wait for the sequence.
     */
    record AdvanceSequence(QualifiedName name, QualifiedName table, String column) implements SequenceOperation {
        @Override
        public <R> R accept(Operation.Visitor<R> visitor) {
            return visitor.advanceSequence(this);
        }

        @Override
        public Set<ObjectRef> requires() {
            return Set.of(ObjectRef.sequence(name), ObjectRef.table(table));
        }
    }

    interface Visitor<R> {
        R createSequence(CreateSequence operation);

        R dropSequence(DropSequence operation);

        R alterSequence(AlterSequence operation);

        R advanceSequence(AdvanceSequence operation);
    }
}
