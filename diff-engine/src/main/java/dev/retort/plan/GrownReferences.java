package dev.retort.plan;

import dev.retort.operation.ColumnOperation.AddColumn;
import dev.retort.operation.ConstraintOperation.AddConstraint;
import dev.retort.operation.ObjectRef;
import dev.retort.operation.Operation;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Foreign keys that get a new column beside those that they had: what a row refers to is lost in silence while its new
 * column is null, for PostgreSQL checks a key that is null in part as little as one that is null wholly.
 *
 * @param columns of each new column those that its key had before
 * @see <a href="https://www.postgresql.org/docs/current/sql-createtable.html">MATCH SIMPLE</a>
 */
record GrownReferences(Map<ObjectRef, List<String>> columns) {

    static final GrownReferences NONE = new GrownReferences(Map.of());

    private record Reference(QualifiedName table, Set<String> columns, QualifiedName to) {

        Reference(AddConstraint addition, ForeignKey key, Collection<String> columns) {
            this(addition.table(), Set.copyOf(columns), key.referencedTable());
        }
    }

    /** Those of the steps' upgrades. */
    static GrownReferences of(Collection<Step> steps) {
        Set<Reference> former = new HashSet<>();
        keys(steps, Step::downgrade)
                .forEach((addition, key) -> former.add(new Reference(addition, key, key.columns())));
        Set<ObjectRef> added = new HashSet<>();
        operations(steps, Step::upgrade, AddColumn.class)
                .forEach(addition -> added.add(
                        ObjectRef.column(addition.table(), addition.column().name())));
        Map<ObjectRef, List<String>> grown = new HashMap<>();
        keys(steps, Step::upgrade).forEach((addition, key) -> {
            List<String> fresh = new ArrayList<>(key.columns());
            fresh.removeIf(name -> !added.contains(ObjectRef.column(addition.table(), name)));
            List<String> others = new ArrayList<>(key.columns());
            others.removeAll(fresh);
            if (former.contains(new Reference(addition, key, others))) {
                fresh.forEach(name -> grown.put(ObjectRef.column(addition.table(), name), others));
            }
        });
        return new GrownReferences(grown);
    }

    private static Map<AddConstraint, ForeignKey> keys(
            Collection<Step> steps, Function<Step, List<Operation>> direction) {
        Map<AddConstraint, ForeignKey> keys = new HashMap<>();
        operations(steps, direction, AddConstraint.class).forEach(addition -> {
            if (addition.constraint() instanceof ForeignKey key) {
                keys.put(addition, key);
            }
        });
        return keys;
    }

    private static <T extends Operation> Stream<T> operations(
            Collection<Step> steps, Function<Step, List<Operation>> direction, Class<T> kind) {
        return steps.stream()
                .flatMap(step -> direction.apply(step).stream())
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    /** The columns that the new column's foreign key had before; none where it belongs to no such key. */
    List<String> beside(AddColumn addition) {
        return columns.getOrDefault(
                ObjectRef.column(addition.table(), addition.column().name()), List.of());
    }
}
