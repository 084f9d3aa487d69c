package dev.retort.operation;

import dev.retort.schema.Constraint;
import dev.retort.schema.QualifiedName;
import java.util.HashSet;
import java.util.Set;

/** Changes to constraints of existing tables. */
public sealed interface ConstraintOperation extends Operation {

    record AddConstraint(QualifiedName table, Constraint constraint) implements ConstraintOperation {
        @Override
        public <R> R accept(Operation.Visitor<R> visitor) {
            return visitor.addConstraint(this);
        }

        @Override
        public Set<ObjectRef> creates() {
            Set<ObjectRef> created = new HashSet<>(References.keyOf(table, constraint));
            created.add(ObjectRef.constraint(table, constraint.name()));
            return created;
        }

        @Override
        public Set<ObjectRef> requires() {
            return References.of(table, constraint);
        }
    }

    record DropConstraint(QualifiedName table, String name) implements ConstraintOperation {
        @Override
        public <R> R accept(Operation.Visitor<R> visitor) {
            return visitor.dropConstraint(this);
        }

        @Override
        public Set<ObjectRef> drops() {
            return Set.of(ObjectRef.constraint(table, name));
        }
    }

    /** Checks the rows of a constraint that was added NOT VALID. */
    record ValidateConstraint(QualifiedName table, String name) implements ConstraintOperation {
        @Override
        public <R> R accept(Operation.Visitor<R> visitor) {
            return visitor.validateConstraint(this);
        }

        @Override
        public boolean mayTakeLong() {
            return true;
        }

        @Override
        public Set<ObjectRef> requires() {
            return Set.of(ObjectRef.constraint(table, name));
        }
    }

    interface Visitor<R> {
        R addConstraint(AddConstraint operation);

        R dropConstraint(DropConstraint operation);

        R validateConstraint(ValidateConstraint operation);
    }
}
