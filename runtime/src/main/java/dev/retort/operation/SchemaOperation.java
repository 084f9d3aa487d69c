package dev.retort.operation;

import java.util.Set;

/** Changes to PostgreSQL schemas and extensions. */
public sealed interface SchemaOperation extends Operation {

    record CreateSchema(String name) implements SchemaOperation {
        @Override
        public <R> R accept(Operation.Visitor<R> visitor) {
            return visitor.createSchema(this);
        }

        @Override
        public Set<ObjectRef> creates() {
            return Set.of(ObjectRef.schema(name));
        }
    }

    /** Drops an empty schema; a filled one is an error of the server's. */
    record DropSchema(String name) implements SchemaOperation {
        @Override
        public <R> R accept(Operation.Visitor<R> visitor) {
            return visitor.dropSchema(this);
        }

        @Override
        public Set<ObjectRef> drops() {
            return Set.of(ObjectRef.schema(name));
        }
    }

    record CreateExtension(String name) implements SchemaOperation {
        @Override
        public <R> R accept(Operation.Visitor<R> visitor) {
            return visitor.createExtension(this);
        }

        @Override
        public Set<ObjectRef> creates() {
            return Set.of(ObjectRef.extension(name));
        }
    }

    record DropExtension(String name) implements SchemaOperation {
        @Override
        public <R> R accept(Operation.Visitor<R> visitor) {
            return visitor.dropExtension(this);
        }

        @Override
        public Set<ObjectRef> drops() {
            return Set.of(ObjectRef.extension(name));
        }
    }

    /** Sets the comment on an object that is neither table nor column; an empty text removes it. */
    record Comment(ObjectRef object, String text) implements SchemaOperation {
        @Override
        public <R> R accept(Operation.Visitor<R> visitor) {
            return visitor.comment(this);
        }

        @Override
        public Set<ObjectRef> requires() {
            return Set.of(object);
        }
    }

    interface Visitor<R> {
        R createSchema(CreateSchema operation);

        R dropSchema(DropSchema operation);

        R createExtension(CreateExtension operation);

        R dropExtension(DropExtension operation);

        R comment(Comment operation);
    }
}
