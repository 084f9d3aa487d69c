package dev.retort.diff;

import dev.retort.catalog.FoundView;
import dev.retort.operation.ObjectRef;
import dev.retort.operation.Operation;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A view that takes no part in a comparison and hangs on what a plan drops or makes anew: PostgreSQL refuses that while it
 * is there.
 *
 * @param at the first operation of its direction that is refused
 * @param hold what of the plan's objects the view hangs on
 */
public record Obstacle(FoundView view, Operation at, List<ObjectRef> hold) {

    public Obstacle {
        hold = List.copyOf(hold);
    }

    /** The view and what it hangs on: {@code view report, which Retort leaves alone, hangs on item.price}. */
    public String describe() {
        return kind() + " " + view.view().name() + ", which Retort leaves alone, hangs on "
                + hold.stream().map(Obstacle::name).collect(Collectors.joining(", "));
    }

    private static String name(ObjectRef object) {
        return object.owner() + (object.part().isEmpty() ? "" : "." + object.part());
    }

    /** {@code view} or {@code materialized view}. */
    public String kind() {
        return view.materialized() ? "materialized view" : "view";
    }
}
