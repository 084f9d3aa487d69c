package dev.retort.plan;

import dev.retort.operation.ObjectRef;
import dev.retort.operation.Operation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Steps in an order that works, both ways. The order is derived from what the operations create, drop and require;
 * the same steps give the same plan, whatever order they come in.
 *
 * @param steps the ordered steps, each as small as it can be
 */
public record Plan(List<Step> steps) {

    public Plan {
        steps = List.copyOf(steps);
    }

    /** Orders steps; foreign keys of tables that reference each other become steps of their own. */
    public static Plan of(Collection<Step> steps) {
        return of(steps, Fills.NONE);
    }

    /** The same with values for the rows of columns that may not be null. */
    public static Plan of(Collection<Step> steps, Fills fills) {
        return of(steps, fills, Map.of());
    }

    /**
     * The same.
     *
     * @param needs what objects are known to need beyond what the operations say that make them
     */
    public static Plan of(Collection<Step> steps, Fills fills, Map<ObjectRef, Set<ObjectRef>> needs) {
        List<Step> changes = steps.stream().filter(step -> !step.isEmpty()).toList();
        List<Step> parts = MutualForeignKeys.split(RowGuard.around(changes, fills).stream()
                .flatMap(step -> step.parts().stream())
                .toList());
        List<Step> sorted = parts.stream().sorted(Rank.ORDER).toList();
        List<Step> out = new ArrayList<>();
        Order order = new Order(sorted, needs);
        if (!order.stuck().isEmpty()) {
            order = new Order(detoured(sorted, order.stuck(), out), needs);
        }
        if (!order.stuck().isEmpty()) {
            throw new IllegalStateException("These steps wait for each other: " + order.stuck());
        }
        return new Plan(Stream.concat(out.stream(), order.sorted().stream()).toList());
    }

    /** All renames that are stuck leave their names first, then come to their new ones in the derived order. */
    private static List<Step> detoured(List<Step> steps, Collection<Step> stuck, List<Step> out) {
        List<Step> rest = new ArrayList<>(steps);
        rest.removeAll(stuck);
        for (Step step : stuck) {
            Detour.of(step)
                    .ifPresentOrElse(
                            detour -> {
                                out.add(detour.out());
                                rest.add(detour.in());
                            },
                            () -> rest.add(step));
        }
        return rest.stream().sorted(Rank.ORDER).toList();
    }

    /** This plan and after it another one, which finds the database as this one leaves it. */
    public Plan then(Plan next) {
        return new Plan(Stream.concat(steps.stream(), next.steps.stream()).toList());
    }

    /** The operations of the upgrade, in their order. */
    public List<Operation> upgrade() {
        return steps.stream().flatMap(step -> step.upgrade().stream()).toList();
    }

    /** The operations of the downgrade: the steps backwards, each undone. */
    public List<Operation> downgrade() {
        return IntStream.range(0, steps.size())
                .mapToObj(i -> steps.get(steps.size() - 1 - i))
                .flatMap(step -> step.downgrade().stream())
                .toList();
    }

    /** The values that the rows of tables need in these steps: those of an upgrade first. */
    public static List<NeededValue> neededValues(Collection<Step> steps) {
        return RowGuard.needs(steps).stream()
                .sorted(Comparator.comparing(NeededValue::restored))
                .toList();
    }

    /** Whether there is nothing to do. */
    public boolean isEmpty() {
        return steps.isEmpty();
    }
}
