package dev.retort.plan;

import dev.retort.operation.ObjectRef;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Type;
import java.util.Optional;

/**
 * A column that may not be null and that rows have no value for.
 *
 * @param type the type of a new column; empty for one that is there and becomes NOT NULL
 * @param restored whether the column comes back with a downgrade
 */
public record NeededValue(QualifiedName table, String column, Optional<Type> type, boolean restored) {

    /** The column as {@link Fills} names it. */
    public ObjectRef reference() {
        return ObjectRef.column(table, column);
    }

    /** {@code prds.rating}, as the command line names it. */
    public String name() {
        return table + "." + column;
    }

    /** Why rows stand in the way, as the reason of a {@code requireNoRows}. */
    String reason() {
        if (restored) {
            return column + " is NOT NULL again and needs a value: op.fill gives one";
        }
        return column + " needs a value: op.fill, or revision --fill " + name() + "=VALUE";
    }
}
