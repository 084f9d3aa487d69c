package dev.retort.operation;

import dev.retort.schema.Column;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Changes to columns. */
public sealed interface ColumnOperation extends Operation {

    record AddColumn(QualifiedName table, Column column) implements ColumnOperation {
        @Override
        public <R> R accept(Operation.Visitor<R> visitor) {
            return visitor.addColumn(this);
        }

        @Override
        public Set<ObjectRef> creates() {
            return Set.of(ObjectRef.column(table, column.name()));
        }

        @Override
        public Set<ObjectRef> requires() {
            Set<ObjectRef> required = new HashSet<>(References.of(table, column));
            required.add(ObjectRef.table(table));
            return required;
        }
    }

    record DropColumn(QualifiedName table, String column) implements ColumnOperation {
        @Override
        public <R> R accept(Operation.Visitor<R> visitor) {
            return visitor.dropColumn(this);
        }

        @Override
        public Set<ObjectRef> drops() {
            return Set.of(ObjectRef.column(table, column));
        }
    }

    /**
     * Changes properties of one column, each at most once. It counts as dropping and creating the column where the
     * type changes: what hangs on the old type goes before, what needs the new one comes after.
     */
    record AlterColumn(QualifiedName table, String column, List<ColumnChange> changes) implements ColumnOperation {

        public AlterColumn {
            changes = List.copyOf(changes);
        }

        @Override
        public <R> R accept(Operation.Visitor<R> visitor) {
            return visitor.alterColumn(this);
        }

        @Override
        public Set<ObjectRef> creates() {
            return Set.of(ObjectRef.column(table, column));
        }

        @Override
        public Set<ObjectRef> drops() {
            return Set.of(ObjectRef.column(table, column));
        }

        @Override
        public Set<ObjectRef> requires() {
            Set<ObjectRef> required = new HashSet<>(Set.of(ObjectRef.table(table)));
            changes.forEach(change -> {
                if (change instanceof ColumnChange.SetType typed) {
                    required.add(ObjectRef.type(typed.type()));
                }
            });
            return required;
        }
    }

    /**
     * Says what the numbers in a column mean: the constants of its enum in their order, the first of which is 0. The
     * database knows nothing of them, so this changes nothing there; later comparisons go by what the migrations say.
     */
    record NoteOrdinals(QualifiedName table, String column, List<String> constants) implements ColumnOperation {

        public NoteOrdinals {
            constants = List.copyOf(constants);
        }

        /** The line of a migration that says it: {@code op.noteOrdinals("item", "state", "OPEN", "DONE");}. */
        public String line() {
            List<String> arguments = new ArrayList<>(List.of(table.toString(), column));
            arguments.addAll(constants);
            return "op.noteOrdinals(\"" + String.join("\", \"", arguments) + "\");";
        }

        @Override
        public <R> R accept(Operation.Visitor<R> visitor) {
            return visitor.noteOrdinals(this);
        }

        @Override
        public Set<ObjectRef> requires() {
            return Set.of(ObjectRef.column(table, column));
        }
    }

    interface Visitor<R> {
        R addColumn(AddColumn operation);

        R dropColumn(DropColumn operation);

        R alterColumn(AlterColumn operation);

        R noteOrdinals(NoteOrdinals operation);
    }
}
