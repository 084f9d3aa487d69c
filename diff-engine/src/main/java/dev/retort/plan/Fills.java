package dev.retort.plan;

import dev.retort.operation.ObjectRef;
import dev.retort.schema.QualifiedName;
import java.util.Map;
import java.util.Optional;

/**
 * The values that rows get where they need one ({@link NeededValue}).
 *
 * @param expressions the SQL expression for each column that gets one
 */
public record Fills(Map<ObjectRef, String> expressions) {

    /** No value is known for any column. */
    public static final Fills NONE = new Fills(Map.of());

    public Fills {
        expressions = Map.copyOf(expressions);
    }

    Optional<String> of(QualifiedName table, String column) {
        return Optional.ofNullable(expressions.get(ObjectRef.column(table, column)));
    }
}
