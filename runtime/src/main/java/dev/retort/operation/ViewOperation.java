package dev.retort.operation;

import dev.retort.schema.QualifiedName;
import dev.retort.schema.View;
import java.util.HashSet;
import java.util.Set;

/** Changes to views. */
public sealed interface ViewOperation extends Operation {

    /** What a query needs that reads a table or view. */
    static Set<ObjectRef> reading(QualifiedName name) {
        return Set.of(ObjectRef.table(name), ObjectRef.allColumns(name), ObjectRef.view(name));
    }

    record CreateView(View view) implements ViewOperation {
        @Override
        public <R> R accept(Operation.Visitor<R> visitor) {
            return visitor.createView(this);
        }

        @Override
        public Set<ObjectRef> creates() {
            return Set.of(ObjectRef.view(view.name()));
        }

        /** A query may read all columns of its tables, for an asterisk stands for those that are there. */
        @Override
        public Set<ObjectRef> requires() {
            Set<ObjectRef> required = new HashSet<>(References.schemaOf(view.name()));
            view.reads().forEach(read -> required.addAll(reading(read)));
            required.remove(ObjectRef.view(view.name()));
            return required;
        }
    }

    record DropView(QualifiedName view) implements ViewOperation {
        @Override
        public <R> R accept(Operation.Visitor<R> visitor) {
            return visitor.dropView(this);
        }

        @Override
        public Set<ObjectRef> drops() {
            return Set.of(ObjectRef.view(view));
        }
    }

    interface Visitor<R> {
        R createView(CreateView operation);

        R dropView(DropView operation);
    }
}
