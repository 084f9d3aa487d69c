package dev.retort.catalog;

import dev.retort.operation.ObjectRef;
import dev.retort.schema.View;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A view that is there.
 *
 * @param uses the tables, columns, views and constraints that it hangs on
 * @param beyond what it has beside its query: "options", "privileges"
 * @param materialized whether it holds rows of its own; such a one is no part of what is compared
 */
public record FoundView(View view, Set<ObjectRef> uses, List<String> beyond, boolean materialized) {

    public FoundView {
        uses = Set.copyOf(uses);
        beyond = List.copyOf(beyond);
    }

    /** The same view with more that it is known to hang on. */
    public FoundView using(Set<ObjectRef> more) {
        Set<ObjectRef> all = new HashSet<>(uses);
        all.addAll(more);
        return new FoundView(view, all, beyond, materialized);
    }
}
