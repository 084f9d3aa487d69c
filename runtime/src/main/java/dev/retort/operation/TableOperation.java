package dev.retort.operation;

import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import dev.retort.schema.TableOptions;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Changes to whole tables. */
public sealed interface TableOperation extends Operation {

    /** Creates a table with its columns, constraints and comments; its indexes are operations of their own. */
    record CreateTable(Table table) implements TableOperation {

        public CreateTable {
            if (!table.indexes().isEmpty()) {
                throw new IllegalArgumentException("createTable carries no indexes: " + table.name());
            }
        }

        @Override
        public <R> R accept(Operation.Visitor<R> visitor) {
            return visitor.createTable(this);
        }

        @Override
        public Set<ObjectRef> creates() {
            Set<ObjectRef> created = new HashSet<>(Set.of(ObjectRef.table(table.name())));
            table.columns().forEach(column -> created.add(ObjectRef.column(table.name(), column.name())));
            table.constraints().forEach(constraint -> {
                created.add(ObjectRef.constraint(table.name(), constraint.name()));
                created.addAll(References.keyOf(table.name(), constraint));
            });
            created.addAll(References.optionsOf(table.name(), table.options()));
            return created;
        }

        @Override
        public Set<ObjectRef> requires() {
            Set<ObjectRef> required = new HashSet<>(References.schemaOf(table.name()));
            table.columns().forEach(column -> required.addAll(References.of(table.name(), column)));
            table.constraints().forEach(constraint -> required.addAll(References.of(table.name(), constraint)));
            required.removeAll(creates());
            return required;
        }
    }

    record DropTable(QualifiedName table) implements TableOperation {
        @Override
        public <R> R accept(Operation.Visitor<R> visitor) {
            return visitor.dropTable(this);
        }

        @Override
        public Set<ObjectRef> drops() {
            return Set.of(ObjectRef.table(table));
        }
    }

    /** Sets a table's comment, or removes it. */
    record CommentOnTable(QualifiedName table, Optional<String> comment) implements TableOperation {
        @Override
        public <R> R accept(Operation.Visitor<R> visitor) {
            return visitor.commentOnTable(this);
        }

        @Override
        public Set<ObjectRef> requires() {
            return Set.of(ObjectRef.table(table));
        }
    }

    /** Turns the write-ahead log of a table on or off; its rows are written anew. */
    record SetLogged(QualifiedName table, boolean logged) implements TableOperation {
        @Override
        public <R> R accept(Operation.Visitor<R> visitor) {
            return visitor.setLogged(this);
        }

        @Override
        public Set<ObjectRef> creates() {
            return logged ? Set.of() : References.optionsOf(table, TableOptions.UNLOGGED);
        }

        @Override
        public Set<ObjectRef> drops() {
            return logged ? References.optionsOf(table, TableOptions.UNLOGGED) : Set.of();
        }

        @Override
        public Set<ObjectRef> requires() {
            return Set.of(ObjectRef.table(table));
        }
    }

    /**
     * Sets storage parameters of a table; others stay.
     *
     * @param parameters as SQL text, {@code fillfactor=70}
     */
    record SetStorage(QualifiedName table, List<String> parameters) implements TableOperation {

        public SetStorage {
            parameters = List.copyOf(parameters);
        }

        @Override
        public <R> R accept(Operation.Visitor<R> visitor) {
            return visitor.setStorage(this);
        }

        @Override
        public Set<ObjectRef> creates() {
            return References.optionsOf(table, new TableOptions(false, parameters));
        }

        @Override
        public Set<ObjectRef> requires() {
            return Set.of(ObjectRef.table(table));
        }
    }

    /** Gives storage parameters of a table their defaults back. */
    record ResetStorage(QualifiedName table, List<String> names) implements TableOperation {

        public ResetStorage {
            names = List.copyOf(names);
        }

        @Override
        public <R> R accept(Operation.Visitor<R> visitor) {
            return visitor.resetStorage(this);
        }

        @Override
        public Set<ObjectRef> drops() {
            return References.optionsOf(table, new TableOptions(false, names));
        }

        @Override
        public Set<ObjectRef> requires() {
            return Set.of(ObjectRef.table(table));
        }
    }

    interface Visitor<R> {
        R createTable(CreateTable operation);

        R dropTable(DropTable operation);

        R commentOnTable(CommentOnTable operation);

        R setLogged(SetLogged operation);

        R setStorage(SetStorage operation);

        R resetStorage(ResetStorage operation);
    }
}
