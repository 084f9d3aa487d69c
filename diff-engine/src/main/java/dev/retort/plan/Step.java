package dev.retort.plan;

import dev.retort.operation.ObjectRef;
import dev.retort.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * One change with its undoing: a table's creation with its indexes, a constraint's replacement.
 *
 * @param upgrade the operations in their order
 * @param downgrade the operations that undo them, in their order
 * @param whole whether no other step may stand between the operations
 */
public record Step(List<Operation> upgrade, List<Operation> downgrade, boolean whole) {

    public Step {
        upgrade = List.copyOf(upgrade);
        downgrade = List.copyOf(downgrade);
    }

    /** A step that may fall into its parts. */
    public Step(List<Operation> upgrade, List<Operation> downgrade) {
        this(upgrade, downgrade, false);
    }

    /** A step of one operation and the one that undoes it. */
    public static Step of(Operation upgrade, Operation downgrade) {
        return new Step(List.of(upgrade), List.of(downgrade));
    }

    /** Whether it says the same as another one. */
    public boolean says(Step other) {
        return upgrade.equals(other.upgrade) && downgrade.equals(other.downgrade);
    }

    /** Whether there is nothing to do: another step does it. */
    public boolean isEmpty() {
        return upgrade.isEmpty() && downgrade.isEmpty();
    }

    /** This step inside another: the other's first half before it, its second half after it, both ways. */
    public Step between(Step before, Step after) {
        return new Step(
                joined(before.upgrade, upgrade, after.upgrade), joined(after.downgrade, downgrade, before.downgrade));
    }

    /**
     * The smallest steps that this one consists of. A replacement falls into its drop and its creation, so that other
     * steps can stand between the two; what is not undone operation by operation stays whole.
     */
    public List<Step> parts() {
        int size = upgrade.size();
        boolean separable = size > 1
                && !whole
                && downgrade.size() == size
                && IntStream.range(0, size).allMatch(i -> mirrored(upgrade.get(i), downgrade.get(size - 1 - i)));
        return separable
                ? IntStream.range(0, size)
                        .mapToObj(i -> of(upgrade.get(i), downgrade.get(size - 1 - i)))
                        .toList()
                : List.of(this);
    }

    private static boolean mirrored(Operation upgrade, Operation downgrade) {
        return undoes(upgrade.drops(), downgrade.creates()) && undoes(downgrade.drops(), upgrade.creates());
    }

    /** A creation may give more than a drop names: the key of a constraint, the columns of a table. */
    private static boolean undoes(Set<ObjectRef> dropped, Set<ObjectRef> created) {
        return created.containsAll(dropped) && dropped.isEmpty() == created.isEmpty();
    }

    @SafeVarargs
    private static List<Operation> joined(List<Operation>... lists) {
        List<Operation> joined = new ArrayList<>();
        for (List<Operation> list : lists) {
            joined.addAll(list);
        }
        return joined;
    }
}
