package dev.retort.diff;

import dev.retort.catalog.Dependence;
import dev.retort.catalog.Dependent;
import dev.retort.operation.Operation;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An object that takes no part in a comparison and hangs on what a plan drops or makes anew: PostgreSQL refuses that while
 * it is there, or drops it too.
 *
 * @param at the first operation of its direction that is refused, or that it goes with
 * @param hold what of the plan's objects it hangs on
 * @param refused whether PostgreSQL refuses the operation; else it drops the object
 */
public record Obstacle(Dependent object, Operation at, List<Dependent> hold, boolean refused) {

    public Obstacle {
        hold = List.copyOf(hold);
    }

    /** The object and what it hangs on: {@code view report, which Retort leaves alone, hangs on item.price}. */
    public String describe() {
        return object.described() + ", which Retort leaves alone, hangs on "
                + hold.stream().map(Dependent::shortly).collect(Collectors.joining(", "));
    }

    /**
     * What lets the operation pass, or keeps the object or brings it back; a clause.
     *
     * @param operation how the operation is called: "this", where it is the next line
     */
    public String remedy(String operation) {
        if (refused) {
            return words().removal() + " before " + operation + " and its " + words().creation()
                    + " at the end, both by op.execute, let it pass";
        }
        return object.uses().stream().anyMatch(Dependence::isInherited)
                ? "its values are lost, unless ALTER TABLE " + object.sql() + " NO INHERIT "
                        + hold.get(0).sql() + " comes before " + operation + ", by op.execute"
                : "its " + words().creation() + " by op.execute, at the end of upgrade or downgrade, makes it again";
    }

    DependentWords words() {
        return DependentWords.of(object, hold.get(0));
    }

    /** What a query selects that shows what the object is; empty where there is none. */
    public String definition() {
        return words().definition();
    }
}
