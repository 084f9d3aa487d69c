package dev.retort.plan;

import dev.retort.operation.Operation;
import dev.retort.operation.RenameOperation.Rename;
import dev.retort.operation.RenameOperation.RenameColumn;
import dev.retort.operation.RenameOperation.RenameConstraint;
import dev.retort.operation.TypeOperation.RenameEnumLabel;
import dev.retort.schema.Identifiers;
import java.util.Optional;

/**
 * The way out when objects swap their names: a rename by way of a third name.
 *
 * @param out the step that leaves the old name; it needs nothing and may come first of all
 * @param in the step that takes the new name
 */
record Detour(Step out, Step in) {

    /** The detour in place of a rename, or nothing if the step is none. */
    static Optional<Detour> of(Step step) {
        return step.upgrade().size() == 1 ? of(step.upgrade().get(0)) : Optional.empty();
    }

    private static Optional<Detour> of(Operation operation) {
        if (operation instanceof Rename rename) {
            String between = between(rename.newName());
            return Optional.of(new Detour(
                    rename(rename, rename.name().name(), between), rename(rename, between, rename.newName())));
        } else if (operation instanceof RenameConstraint rename) {
            String between = between(rename.newName());
            return Optional.of(
                    new Detour(rename(rename, rename.name(), between), rename(rename, between, rename.newName())));
        } else if (operation instanceof RenameColumn rename) {
            String between = between(rename.newName());
            return Optional.of(
                    new Detour(rename(rename, rename.column(), between), rename(rename, between, rename.newName())));
        } else if (operation instanceof RenameEnumLabel rename) {
            String between = between(rename.newLabel());
            return Optional.of(
                    new Detour(rename(rename, rename.label(), between), rename(rename, between, rename.newLabel())));
        }
        return Optional.empty();
    }

    private static String between(String name) {
        return Identifiers.chosenName(name, "", "renamed");
    }

    private static Step rename(Rename rename, String from, String to) {
        return Step.of(
                new Rename(rename.kind(), rename.name().sibling(from), to),
                new Rename(rename.kind(), rename.name().sibling(to), from));
    }

    private static Step rename(RenameConstraint rename, String from, String to) {
        return Step.of(new RenameConstraint(rename.table(), from, to), new RenameConstraint(rename.table(), to, from));
    }

    private static Step rename(RenameColumn rename, String from, String to) {
        return Step.of(new RenameColumn(rename.table(), from, to), new RenameColumn(rename.table(), to, from));
    }

    private static Step rename(RenameEnumLabel rename, String from, String to) {
        return Step.of(new RenameEnumLabel(rename.type(), from, to), new RenameEnumLabel(rename.type(), to, from));
    }
}
