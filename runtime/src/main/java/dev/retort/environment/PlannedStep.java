package dev.retort.environment;

import dev.retort.operation.Operation;
import java.util.List;

/**
 * A step that a comparison has planned, both ways.
 *
 * @param title the difference that it is for, as {@code diff} shows it
 * @param upgrade the operations in their order
 * @param downgrade the operations that undo them, in their order
 */
public record PlannedStep(String title, List<Operation> upgrade, List<Operation> downgrade) {

    public PlannedStep {
        upgrade = List.copyOf(upgrade);
        downgrade = List.copyOf(downgrade);
    }

    /** A step of one operation and the one that undoes it. */
    public static PlannedStep of(Operation upgrade, Operation downgrade) {
        return new PlannedStep("", List.of(upgrade), List.of(downgrade));
    }

    /** The same step with other operations. */
    public PlannedStep with(List<? extends Operation> newUpgrade, List<? extends Operation> newDowngrade) {
        return new PlannedStep(title, List.copyOf(newUpgrade), List.copyOf(newDowngrade));
    }
}
