package dev.retort.diff;

import dev.retort.environment.PlannedStep;
import dev.retort.operation.DataOperation;
import dev.retort.operation.DataOperation.Autocommit;
import dev.retort.operation.DataOperation.Execute;
import dev.retort.operation.ObjectRef;
import dev.retort.operation.Operation;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What one direction of a step leaves behind: objects that are there afterwards and were not before, and the other way
 * round. A step undoes itself if each direction takes away what the other one leaves.
 */
final class Reversal {

    private final List<Operation> operations;
    private final Set<ObjectRef> created = new HashSet<>();
    private final Set<ObjectRef> dropped = new HashSet<>();

    private Reversal(List<Operation> operations) {
        this.operations = operations;
        for (Operation operation : operations) {
            operation.drops().stream().filter(object -> !created.remove(object)).forEach(dropped::add);
            operation.creates().stream()
                    .filter(object -> !dropped.remove(object))
                    .forEach(created::add);
        }
    }

    /** Why the step does not undo itself, if so. */
    static Optional<String> reasonAgainst(PlannedStep step) {
        Reversal upgrade = new Reversal(step.upgrade());
        Reversal downgrade = new Reversal(step.downgrade());
        return Stream.of(
                        upgrade.notUndoneBy(downgrade, "upgrade", "downgrade"),
                        downgrade.notUndoneBy(upgrade, "downgrade", "upgrade"))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Whether there is SQL of somebody's own among the operations, which nobody reads. */
    static boolean carriesSql(List<Operation> operations) {
        return operations.stream()
                .anyMatch(operation -> operation instanceof Execute
                        || operation instanceof Autocommit block && carriesSql(block.operations()));
    }

    private Optional<String> notUndoneBy(Reversal other, String name, String otherName) {
        if (carriesSql(other.operations)) {
            return Optional.empty();
        }
        Optional<String> left = left(other.dropped)
                .map(object ->
                        "its " + name + " creates " + text(object) + ", which its " + otherName + " does not drop");
        Optional<String> lost = dropped.stream()
                .filter(object -> !other.created.contains(object))
                .map(object ->
                        "its " + name + " drops " + text(object) + ", which its " + otherName + " does not create")
                .sorted()
                .findFirst();
        return left.or(() -> lost).or(() -> oneSided(other, name, otherName));
    }

    private Optional<ObjectRef> left(Set<ObjectRef> gone) {
        return operations.stream()
                .filter(operation -> operation.requires().stream().noneMatch(gone::contains))
                .flatMap(operation -> operation.creates().stream())
                .filter(created::contains)
                .filter(object -> object.kind() != ObjectRef.Kind.KEY)
                .filter(object -> !gone.contains(object) && !gone.contains(ObjectRef.table(object.owner())))
                .min((one, other) -> text(one).compareTo(text(other)));
    }

    private Optional<String> oneSided(Reversal other, String name, String otherName) {
        boolean changes = operations.stream().anyMatch(Reversal::changesSchema);
        return changes && other.operations.isEmpty()
                ? Optional.of("its " + name + " changes the schema, and its " + otherName + " does nothing")
                : Optional.empty();
    }

    private static boolean changesSchema(Operation operation) {
        return operation instanceof Autocommit block
                ? block.operations().stream().anyMatch(Reversal::changesSchema)
                : !(operation instanceof DataOperation);
    }

    static String text(ObjectRef object) {
        String part = object.part().isEmpty() ? "" : "." + object.part().replace('\0', ',');
        return object.kind().name().toLowerCase(Locale.ROOT) + " " + object.owner() + part;
    }
}
