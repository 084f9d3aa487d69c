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

    /** Makes a sequence that a column owns go on after the furthest value in that column; it fails without an owner. */
    record ContinueSequence(Sequence sequence) implements SequenceOperation {
        @Override
        public <R> R accept(Operation.Visitor<R> visitor) {
            return visitor.continueSequence(this);
        }

        @Override
        public Set<ObjectRef> requires() {
            Set<ObjectRef> required = new HashSet<>(Set.of(ObjectRef.sequence(sequence.name())));
            sequence.owner().ifPresent(owner -> required.add(ObjectRef.column(owner.table(), owner.column())));
            return required;
        }
    }

    interface Visitor<R> {
        R createSequence(CreateSequence operation);

        R dropSequence(DropSequence operation);

        R alterSequence(AlterSequence operation);

        R continueSequence(ContinueSequence operation);
    }
}
