package dev.retort.operation;

import dev.retort.schema.Index;
import dev.retort.schema.IndexKey;
import dev.retort.schema.QualifiedName;
import java.util.HashSet;
import java.util.Set;

/** Changes to indexes. */
public sealed interface IndexOperation extends Operation {

    record CreateIndex(QualifiedName table, Index index) implements IndexOperation {
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

    /** Drops an index; it lives in its table's schema. */
    record DropIndex(QualifiedName index) implements IndexOperation {
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
