package dev.retort.operation;

import java.util.Optional;
import java.util.Set;

/**
 * One change to a database, as a value: exactly what a line of a migration says, nothing remembered beside it.
 *
 * <p>Each operation declares what it creates, drops and requires; the order of a migration is derived from that. A new
 * operation is a new record in the noun that it belongs to; the compiler then names every {@link Visitor} that has to
 * learn it.
 */
public sealed interface Operation
        permits ColumnOperation,
                ConstraintOperation,
                DataOperation,
                IndexOperation,
                RenameOperation,
                SchemaOperation,
                SequenceOperation,
                TableOperation,
                TypeOperation,
                ViewOperation {

    <R> R accept(Visitor<R> visitor);

    /** The objects that exist after this operation and did not before. */
    default Set<ObjectRef> creates() {
        return Set.of();
    }

    /** The objects that are gone after this operation. */
    default Set<ObjectRef> drops() {
        return Set.of();
    }

    /** The objects that must exist before this operation. */
    default Set<ObjectRef> requires() {
        return Set.of();
    }

    /** Whether it leaves the migration's transaction: PostgreSQL refuses it there, or it has transactions of its own. */
    default boolean runsAlone() {
        return false;
    }

    /** Whether it may rightly take as long as the table is large, while nobody queues behind it. */
    default boolean mayTakeLong() {
        return runsAlone();
    }

    /** A label of an enum type that can be used only after the transaction which adds it. */
    default Optional<String> labelOfNextTransaction() {
        return Optional.empty();
    }

    /** One method for each noun; each noun's own visitor has one for each operation. */
    interface Visitor<R>
            extends SchemaOperation.Visitor<R>,
                    TypeOperation.Visitor<R>,
                    SequenceOperation.Visitor<R>,
                    TableOperation.Visitor<R>,
                    ColumnOperation.Visitor<R>,
                    ConstraintOperation.Visitor<R>,
                    IndexOperation.Visitor<R>,
                    RenameOperation.Visitor<R>,
                    ViewOperation.Visitor<R>,
                    DataOperation.Visitor<R> {}
}
