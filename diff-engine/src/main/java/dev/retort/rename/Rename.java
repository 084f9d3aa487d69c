package dev.retort.rename;

import dev.retort.operation.ObjectRef;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameOperation;
import dev.retort.operation.RenameOperation.RenameColumn;
import dev.retort.operation.TypeOperation.RenameEnumLabel;
import dev.retort.plan.Step;
import dev.retort.schema.QualifiedName;

/**
 * One object under its old and its new name.
 *
 * @param from as it is in the database
 * @param to as the entities want it; of a column, with the new name of its table
 */
public record Rename(ObjectRef from, ObjectRef to) {

    public Rename {
        if (from.kind() != to.kind()) {
            throw new IllegalArgumentException(from + " cannot become " + to);
        }
    }

    public RenameKind kind() {
        return RenameKind.of(from);
    }

    /** The object's old name without what it belongs to. */
    public String oldName() {
        return name(from);
    }

    public String newName() {
        return name(to);
    }

    private static String name(ObjectRef object) {
        return object.part().isEmpty() ? object.owner().name() : object.part();
    }

    /** The answer that says so: {@code prds.note=prds.remark}. */
    public String answer() {
        return oldPath() + "=" + newPath();
    }

    /** The old name as an answer writes it. */
    public String oldPath() {
        return ObjectPath.of(from).toString();
    }

    /** The new name as an answer writes it. */
    public String newPath() {
        return ObjectPath.of(to).bare().toString();
    }

    /** The rename and its undoing; tables are renamed before their columns. */
    public Step step() {
        return Step.of(operation(oldName(), newName()), operation(newName(), oldName()));
    }

    private Operation operation(String before, String after) {
        QualifiedName owner = to.owner();
        return switch (kind()) {
            case TABLE -> new RenameOperation.Rename(RenameOperation.Kind.TABLE, owner.sibling(before), after);
            case SEQUENCE -> new RenameOperation.Rename(RenameOperation.Kind.SEQUENCE, owner.sibling(before), after);
            case COLUMN -> new RenameColumn(owner, before, after);
            case LABEL -> new RenameEnumLabel(owner, before, after);
        };
    }

    /** What it looks like in a migration, the other way round where it is undone. */
    public Operation operation(boolean undo) {
        return (undo ? step().downgrade() : step().upgrade()).get(0);
    }
}
