package dev.retort.catalog;

import dev.retort.operation.ObjectRef;
import dev.retort.schema.View;
import java.util.List;
import java.util.Set;

/**
 * A view that is there.
 *
 * @param uses the tables, columns, views and constraints that it hangs on
 * @param beyond what it has beside its query: "options", "privileges"
 */
public record FoundView(View view, Set<ObjectRef> uses, List<String> beyond) {

    public FoundView {
        uses = Set.copyOf(uses);
        beyond = List.copyOf(beyond);
    }
}
