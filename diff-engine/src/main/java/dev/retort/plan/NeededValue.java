package dev.retort.plan;

import dev.retort.operation.ObjectRef;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Type;
import java.util.List;
import java.util.Optional;

/**
 * A column that rows have no value for and should: it may not be null, or rows refer to others by it.
 *
 * @param type the type of a new column; empty for one that is there and becomes NOT NULL
 * @param restored whether the column comes back with a downgrade
 * @param beside the columns that have referred to another table without this one so far; empty if it may not be null
 */
public record NeededValue(
        QualifiedName table, String column, Optional<Type> type, boolean restored, List<String> beside) {

    public NeededValue {
        beside = List.copyOf(beside);
    }

    /** A column that may not be null. */
    public NeededValue(QualifiedName table, String column, Optional<Type> type, boolean restored) {
        this(table, column, type, restored, List.of());
    }

    /** Why it needs a value, as a clause behind its name: {@code is NOT NULL}. */
    public String need() {
        return beside.isEmpty() ? "is NOT NULL" : "is part of a reference by " + String.join(", ", beside) + " now";
    }

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
        return column + (beside.isEmpty() ? "" : " is part of that reference now and")
                + " needs a value: op.fill, or revision --fill " + name() + "=VALUE";
    }
}
