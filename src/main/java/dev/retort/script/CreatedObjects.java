package dev.retort.script;

import dev.retort.operation.ColumnOperation.AlterColumn;
import dev.retort.operation.DataOperation.Autocommit;
import dev.retort.operation.ObjectRef;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameOperation.Rename;
import dev.retort.operation.RenameOperation.SetSchema;
import dev.retort.schema.QualifiedName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps account of the objects that a sequence of operations has created and not dropped again. */
public final class CreatedObjects {

    /** What is dropped and made anew stays what it was: one that was there before all migrations is nobody's still. */
    private static final Set<ObjectRef.Kind> REPLACED =
            Set.of(ObjectRef.Kind.CONSTRAINT, ObjectRef.Kind.KEY, ObjectRef.Kind.INDEX);

    private final Set<ObjectRef> nobodys = new HashSet<>();
    private Set<ObjectRef> created = new HashSet<>();

    private CreatedObjects() {}

    /** The objects that are there after the operations because of them. */
    public static Set<ObjectRef> of(List<Operation> operations) {
        CreatedObjects objects = new CreatedObjects();
        operations.forEach(objects::follow);
        return objects.created;
    }

    private void follow(Operation operation) {
        if (operation instanceof Autocommit block) {
            block.operations().forEach(this::follow);
        } else if (operation instanceof Rename rename) {
            move(rename.name(), rename.name().sibling(rename.newName()));
        } else if (operation instanceof SetSchema change) {
            move(
                    change.name(),
                    QualifiedName.of(change.newSchema(), change.name().name()));
        } else if (!(operation instanceof AlterColumn)) { // altering a column does not make it ours
            operation.drops().forEach(this::drop);
            operation.creates().stream().filter(made -> !nobodys.remove(made)).forEach(created::add);
        }
    }

    private void drop(ObjectRef gone) {
        if (!created.remove(gone) && REPLACED.contains(gone.kind())) {
            nobodys.add(gone);
        }
        if (gone.kind() == ObjectRef.Kind.TABLE) {
            created.removeIf(ref -> ref.owner().equals(gone.owner()));
        }
    }

    /** A table's parts go with it to its new name. */
    private void move(QualifiedName from, QualifiedName to) {
        created = created.stream()
                .map(ref -> ref.owner().equals(from) ? new ObjectRef(ref.kind(), to, ref.part()) : ref)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
