package dev.retort.operation;

import dev.retort.schema.Index;
import dev.retort.schema.IndexKey;
import dev.retort.schema.QualifiedName;
import java.util.HashSet;
import java.util.Set;

/** Changes to indexes. */
public sealed interface IndexOperation extends Operation {

    /**
     * Creates an index.
     *
     * @param concurrently without keeping others from writing to the table meanwhile
     */
    record CreateIndex(QualifiedName table, Index index, boolean concurrently) implements IndexOperation {

        public CreateIndex(QualifiedName table, Index index) {
            this(table, index, false);
        }

        /** The index's own name, in the schema of its table. */
        public QualifiedName name() {
            return table.sibling(index.name());
        }

        @Override
        public boolean runsAlone() {
            return concurrently;
        }

        @Override
        public <R> R accept(Operation.Visitor<R> visitor) {
            return visitor.createIndex(this);
        }

        @Override
        public Set<ObjectRef> creates() {
            Set<ObjectRef> created = new HashSet<>(Set.of(ObjectRef.index(table.sibling(index.name()))));
            if (index.unique()) {
                created.add(ObjectRef.key(
                        table, index.keys().stream().map(IndexKey::text).toList()));
            }
            return created;
        }

        @Override
        public Set<ObjectRef> requires() {
            return References.of(table, index);
        }
    }

    /**
     * Drops an index; it lives in its table's schema.
     *
     * @param concurrently without keeping others from the table meanwhile
     */
    record DropIndex(QualifiedName index, boolean concurrently) implements IndexOperation {

        public DropIndex(QualifiedName index) {
            this(index, false);
        }

        @Override
        public boolean runsAlone() {
            return concurrently;
        }

        @Override
        public <R> R accept(Operation.Visitor<R> visitor) {
            return visitor.dropIndex(this);
        }

        @Override
        public Set<ObjectRef> drops() {
            return Set.of(ObjectRef.index(index));
        }
    }

    interface Visitor<R> {
        R createIndex(CreateIndex operation);

        R dropIndex(DropIndex operation);
    }
}
