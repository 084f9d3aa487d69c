package dev.retort.run;

import dev.retort.operation.DataOperation;
import dev.retort.operation.Operation;
import dev.retort.postgres.PostgresSql;
import java.util.ArrayList;
import java.util.List;

/**
 * The labels of enum types that the present transaction has added. PostgreSQL does not let the same transaction use them,
 * so it is ended before an operation that might.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertype.html">ALTER TYPE, notes</a>
 */
final class NewLabels {

    private final List<String> labels = new ArrayList<>();

    /** Whether an operation may use one of them: SQL of an author's own always may, other operations if they name it. */
    boolean mayBeUsedBy(Operation operation) {
        return !labels.isEmpty()
                && operation.labelOfNextTransaction().isEmpty()
                && (operation instanceof DataOperation || labels.stream().anyMatch(label -> names(operation, label)));
    }

    /** A label whose spelling changes inside of quotes is not looked for; it counts as named. */
    private static boolean names(Operation operation, String label) {
        return label.indexOf('\'') >= 0
                || label.indexOf('\\') >= 0
                || label.indexOf('"') >= 0
                || PostgresSql.of(operation).stream()
                        .anyMatch(statement -> statement.sql().contains(label));
    }

    boolean isEmpty() {
        return labels.isEmpty();
    }

    void note(Operation operation) {
        operation.labelOfNextTransaction().ifPresent(labels::add);
    }

    /** The transaction was committed. */
    void clear() {
        labels.clear();
    }
}
