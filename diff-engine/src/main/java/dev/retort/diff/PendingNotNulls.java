package dev.retort.diff;

import dev.retort.schema.NotNull;
import dev.retort.schema.Table;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A NOT NULL that was added NOT VALID is what an entity wants, but for the check of the rows: what is left to do is to
 * validate it, not to add another one.
 */
final class PendingNotNulls {

    private PendingNotNulls() {}

    /** Whether the found constraint is one whose column is wanted NOT NULL. */
    static boolean isPending(Attachment found, Table wanted) {
        return found instanceof ConstraintAttachment owned
                && owned.constraint() instanceof NotNull notNull
                && wanted.column(notNull.column())
                        .filter(column -> !column.nullable())
                        .isPresent();
    }

    /** The found table with such columns as NOT NULL, so that only the constraint itself differs. */
    static Spelled settled(Spelled found, Spelled wanted) {
        Set<String> pending = found.written().constraints(NotNull.class).stream()
                .filter(notNull ->
                        isPending(new ConstraintAttachment(found.written().name(), notNull), wanted.written()))
                .map(NotNull::column)
                .collect(Collectors.toSet());
        return pending.isEmpty()
                ? found
                : new Spelled(settled(found.written(), pending), settled(found.canonical(), pending));
    }

    private static Table settled(Table table, Set<String> pending) {
        return table.withColumns(table.columns().stream()
                .map(column -> pending.contains(column.name()) ? column.notNull() : column)
                .toList());
    }
}
