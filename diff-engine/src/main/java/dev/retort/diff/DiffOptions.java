package dev.retort.diff;

import dev.retort.operation.ObjectRef;
import dev.retort.schema.QualifiedName;
import java.util.Set;

/**
 * What the comparison has to know beside the two schemas.
 *
 * @param created every object that the migrations up to the head created: no entity wants it means drop it
 * @param prune whether objects that no migration created are dropped too, on tables that an entity maps
 * @param ignoredTables tables of Retort's own
 */
public record DiffOptions(Set<ObjectRef> created, boolean prune, Set<QualifiedName> ignoredTables) {

    /** For a database without migrations: nothing is dropped. */
    public static final DiffOptions NONE = new DiffOptions(Set.of(), false, Set.of());

    public DiffOptions {
        created = Set.copyOf(created);
        ignoredTables = Set.copyOf(ignoredTables);
    }
}
