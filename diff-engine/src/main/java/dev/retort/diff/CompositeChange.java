package dev.retort.diff;

import dev.retort.operation.Operation;
import dev.retort.operation.TypeOperation.AddAttribute;
import dev.retort.operation.TypeOperation.DropAttribute;
import dev.retort.operation.TypeOperation.ReplaceComposite;
import dev.retort.plan.Step;
import dev.retort.schema.Column;
import dev.retort.schema.CompositeType;
import java.util.ArrayList;
import java.util.List;

/**
 * The step that gives a composite type other attributes.
 *
 * <p>Their order counts, for values are written and read by it, and PostgreSQL adds an attribute at the end only and changes
 * the type of none while a column is of the composite type: in all other cases the type is made anew under its columns.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertype.html">ALTER TYPE … ADD ATTRIBUTE</a>
 */
final class CompositeChange {

    private CompositeChange() {}

    static Step of(CompositeType found, CompositeType wanted) {
        return new Step(operations(found, wanted), operations(wanted, found), true);
    }

    private static List<Operation> operations(CompositeType before, CompositeType after) {
        List<Column> kept = new ArrayList<>(before.attributes());
        kept.retainAll(after.attributes());
        boolean appends = after.attributes().subList(0, kept.size()).equals(kept)
                && !kept.isEmpty()
                && isFree(before, after, kept);
        return appends ? changes(before, after, kept) : List.of(new ReplaceComposite(after.definition()));
    }

    /** Whether no attribute that comes has the name of one that goes: its values would be lost. */
    private static boolean isFree(CompositeType before, CompositeType after, List<Column> kept) {
        return after.attributes().stream()
                .filter(attribute -> !kept.contains(attribute))
                .noneMatch(attribute ->
                        before.attributes().stream().anyMatch(old -> old.name().equals(attribute.name())));
    }

    private static List<Operation> changes(CompositeType before, CompositeType after, List<Column> kept) {
        List<Operation> operations = new ArrayList<>();
        before.attributes().stream()
                .filter(attribute -> !kept.contains(attribute))
                .forEach(attribute -> operations.add(new DropAttribute(before.name(), attribute.name())));
        after.attributes().stream()
                .filter(attribute -> !kept.contains(attribute))
                .forEach(attribute -> operations.add(new AddAttribute(after.name(), attribute)));
        return operations;
    }
}
