package dev.retort.operation;

import dev.retort.schema.QualifiedName;
import java.util.Set;

/** Changes of names alone: nothing is rebuilt, no row is touched. */
public sealed interface RenameOperation extends Operation {

    /** A kind of object that has its own name in a schema. */
    enum Kind {
        TABLE,
        INDEX,
        SEQUENCE,
        TYPE;

        /** What the object is to the operations that create or require it. */
        ObjectRef ref(QualifiedName name) {
            return switch (this) {
                case TABLE -> ObjectRef.table(name);
                case INDEX -> ObjectRef.index(name);
                case SEQUENCE -> ObjectRef.sequence(name);
                case TYPE -> ObjectRef.type(name);
            };
        }
    }

    /** Renames an object inside its schema. */
    record Rename(Kind kind, QualifiedName name, String newName) implements RenameOperation {
        @Override
        public <R> R accept(Operation.Visitor<R> visitor) {
            return visitor.rename(this);
        }

        @Override
        public Set<ObjectRef> creates() {
            return Set.of(kind.ref(name.sibling(newName)));
        }

        @Override
        public Set<ObjectRef> drops() {
            return Set.of(kind.ref(name));
        }
    }

    /** Moves an object to another schema. */
    record SetSchema(Kind kind, QualifiedName name, String newSchema) implements RenameOperation {
        @Override
        public <R> R accept(Operation.Visitor<R> visitor) {
            return visitor.setSchema(this);
        }

        @Override
        public Set<ObjectRef> creates() {
            return Set.of(kind.ref(QualifiedName.of(newSchema, name.name())));
        }

        @Override
        public Set<ObjectRef> drops() {
            return Set.of(kind.ref(name));
        }

        @Override
        public Set<ObjectRef> requires() {
            return Set.of(ObjectRef.schema(newSchema));
        }
    }

    record RenameColumn(QualifiedName table, String column, String newName) implements RenameOperation {
        @Override
        public <R> R accept(Operation.Visitor<R> visitor) {
            return visitor.renameColumn(this);
        }

        @Override
        public Set<ObjectRef> creates() {
            return Set.of(ObjectRef.column(table, newName));
        }

        @Override
        public Set<ObjectRef> drops() {
            return Set.of(ObjectRef.column(table, column));
        }

        @Override
        public Set<ObjectRef> requires() {
            return Set.of(ObjectRef.table(table));
        }
    }

    record RenameConstraint(QualifiedName table, String name, String newName) implements RenameOperation {
        @Override
        public <R> R accept(Operation.Visitor<R> visitor) {
            return visitor.renameConstraint(this);
        }

        @Override
        public Set<ObjectRef> creates() {
            return Set.of(ObjectRef.constraint(table, newName));
        }

        @Override
        public Set<ObjectRef> drops() {
            return Set.of(ObjectRef.constraint(table, name));
        }
    }

    interface Visitor<R> {
        R rename(Rename operation);

        R setSchema(SetSchema operation);

        R renameColumn(RenameColumn operation);

        R renameConstraint(RenameConstraint operation);
    }
}
