package dev.retort.script;

import dev.retort.operation.ColumnChange.SetType;
import dev.retort.operation.ColumnOperation.AlterColumn;
import dev.retort.operation.ColumnOperation.NoteOrdinals;
import dev.retort.operation.DataOperation.Autocommit;
import dev.retort.operation.ObjectRef;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameOperation.Rename;
import dev.retort.operation.RenameOperation.RenameColumn;
import dev.retort.operation.RenameOperation.SetSchema;
import dev.retort.schema.QualifiedName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Keeps account of what a sequence of operations says that the numbers in columns mean. */
public final class NotedOrdinals {

    private Map<ObjectRef, List<String>> noted = new HashMap<>();

    private NotedOrdinals() {}

    /** The constants behind each column that they name, as it is called after the operations. */
    public static Map<ObjectRef, List<String>> of(List<Operation> operations) {
        NotedOrdinals ordinals = new NotedOrdinals();
        operations.forEach(ordinals::follow);
        return ordinals.noted;
    }

    private void follow(Operation operation) {
        if (operation instanceof Autocommit block) {
            block.operations().forEach(this::follow);
        } else if (operation instanceof NoteOrdinals note) {
            noted.put(ObjectRef.column(note.table(), note.column()), note.constants());
        } else if (operation instanceof Rename rename) {
            move(rename.name(), rename.name().sibling(rename.newName()));
        } else if (operation instanceof SetSchema change) {
            move(
                    change.name(),
                    QualifiedName.of(change.newSchema(), change.name().name()));
        } else if (operation instanceof RenameColumn rename) {
            ObjectRef old = ObjectRef.column(rename.table(), rename.column());
            move(column -> column.equals(old) ? ObjectRef.column(rename.table(), rename.newName()) : column);
        } else if (operation instanceof AlterColumn alteration) {
            forgetNames(alteration);
        } else {
            operation.drops().forEach(this::forget);
        }
    }

    /** A column that holds no numbers any more says by itself what it means. */
    private void forgetNames(AlterColumn alteration) {
        boolean holdsNumbers = alteration.changes().stream()
                .allMatch(change ->
                        !(change instanceof SetType typed) || typed.type().isWholeNumbers());
        if (!holdsNumbers) {
            noted.remove(ObjectRef.column(alteration.table(), alteration.column()));
        }
    }

    private void forget(ObjectRef gone) {
        noted.keySet()
                .removeIf(column -> column.equals(gone)
                        || gone.kind() == ObjectRef.Kind.TABLE && column.owner().equals(gone.owner()));
    }

    private void move(QualifiedName from, QualifiedName to) {
        move(column -> column.owner().equals(from) ? ObjectRef.column(to, column.part()) : column);
    }

    private void move(UnaryOperator<ObjectRef> newName) {
        Map<ObjectRef, List<String>> moved = new HashMap<>();
        noted.forEach((column, constants) -> moved.put(newName.apply(column), constants));
        noted = moved;
    }
}
