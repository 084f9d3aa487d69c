package dev.retort.operation;

import dev.retort.schema.Identity;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Type;
import java.util.Optional;

/**
 * One property of a column and the value that it gets. The runner applies them in an order that always works (defaults
 * and identity go before the type changes and come after it), so their order in a list is for the reader only.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>
 */
public sealed interface ColumnChange {

    /**
     * A new type.
     *
     * @param collation a collation other than the type's own
     * @param using the SQL expression that converts the rows, empty where PostgreSQL converts by itself
     */
    record SetType(Type type, Optional<QualifiedName> collation, Optional<String> using) implements ColumnChange {

        /** Converts the rows with an SQL expression. */
        public SetType using(String expression) {
            return new SetType(type, collation, Optional.of(expression));
        }

        public SetType collate(QualifiedName newCollation) {
            return new SetType(type, Optional.of(newCollation), using);
        }

        public SetType collate(String newCollation) {
            return collate(QualifiedName.of(newCollation));
        }
    }

    record SetNullable(boolean nullable) implements ColumnChange {}

    /** A new default expression, or none. */
    record SetDefault(Optional<String> expression) implements ColumnChange {}

    /** Makes a plain column an identity column; numbering goes on after the highest value in the table. */
    record AddIdentity(Identity identity) implements ColumnChange {}

    /** Gives an identity column other options. */
    record SetIdentity(Identity identity) implements ColumnChange {}

    record DropIdentity() implements ColumnChange {}

    /** Makes a stored generated column a plain one that keeps its values. */
    record DropExpression() implements ColumnChange {}

    record SetComment(Optional<String> text) implements ColumnChange {}
}
