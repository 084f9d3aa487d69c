package dev.retort.operation;

import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What the vocabulary of schema changes cannot say: SQL of the author's own, rows and conditions on them, and leaving the
 * transaction.
 */
public sealed interface DataOperation extends Operation {

    @Override
    default boolean mayTakeLong() {
        return true;
    }

    /**
     * SQL of the author's own.
     *
     * @param parameters the values for its {@code ?} marks; with none, a {@code ?} is plain text
     */
    record Execute(String sql, List<Object> parameters) implements DataOperation {

        public Execute {
            parameters = Collections.unmodifiableList(new ArrayList<>(parameters)); // may hold null
        }

        @Override
        public <R> R accept(Operation.Visitor<R> visitor) {
            return visitor.execute(this);
        }
    }

    /** Rows to insert, each with a value for every column. */
    record BulkInsert(QualifiedName table, List<String> columns, List<List<Object>> rows) implements DataOperation {

        public BulkInsert {
            columns = List.copyOf(columns);
            List<List<Object>> copy = new ArrayList<>();
            for (List<Object> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException("bulkInsert into " + table + ": a row has " + row.size()
                            + " values for " + columns.size() + " columns");
                }
                copy.add(Collections.unmodifiableList(new ArrayList<>(row)));
            }
            rows = List.copyOf(copy);
        }

        @Override
        public <R> R accept(Operation.Visitor<R> visitor) {
            return visitor.bulkInsert(this);
        }
    }

    /**
     * A value for every row that has none in a column.
     *
     * @param expression SQL, in which the table's other columns may stand
     */
    record Fill(QualifiedName table, String column, String expression) implements DataOperation {

        @Override
        public <R> R accept(Operation.Visitor<R> visitor) {
            return visitor.fill(this);
        }

        @Override
        public Set<ObjectRef> requires() {
            return Set.of(ObjectRef.table(table), ObjectRef.column(table, column));
        }
    }

    /** An update of a table in ranges of its key, each in a transaction of its own; an interrupted one goes on. */
    record Backfill(QualifiedName table, RowUpdate update) implements DataOperation {

        @Override
        public <R> R accept(Operation.Visitor<R> visitor) {
            return visitor.backfill(this);
        }

        @Override
        public boolean runsAlone() {
            return true;
        }

        @Override
        public Set<ObjectRef> requires() {
            Set<ObjectRef> required = new HashSet<>();
            required.add(ObjectRef.table(table));
            update.columns().forEach(column -> required.add(ObjectRef.column(table, column)));
            return required;
        }
    }

    /**
     * A condition on what is there before a migration changes anything: it fails where the table has such rows.
     *
     * @param condition SQL on the table's columns; with none, any row is one too many
     * @param reason why those rows stand in the way and what to do about them, as one clause
     */
    record RequireNoRows(QualifiedName table, Optional<String> condition, String reason) implements DataOperation {

        /** The {@code SQLSTATE} that it fails with. */
        public static final String SQL_STATE = "RT001";

        @Override
        public <R> R accept(Operation.Visitor<R> visitor) {
            return visitor.requireNoRows(this);
        }

        @Override
        public Set<ObjectRef> requires() {
            return Set.of(ObjectRef.table(table));
        }
    }

    /** Operations that PostgreSQL refuses inside a transaction: what precedes is committed, each runs on its own. */
    record Autocommit(List<Operation> operations) implements DataOperation {

        public Autocommit {
            operations = List.copyOf(operations);
        }

        @Override
        public <R> R accept(Operation.Visitor<R> visitor) {
            return visitor.autocommit(this);
        }

        @Override
        public boolean runsAlone() {
            return true;
        }

        @Override
        public Set<ObjectRef> creates() {
            return union(Operation::creates);
        }

        @Override
        public Set<ObjectRef> drops() {
            return union(Operation::drops);
        }

        @Override
        public Set<ObjectRef> requires() {
            Set<ObjectRef> required = union(Operation::requires);
            required.removeAll(creates());
            return required;
        }

        private Set<ObjectRef> union(Function<Operation, Set<ObjectRef>> part) {
            Set<ObjectRef> union = new HashSet<>();
            operations.forEach(operation -> union.addAll(part.apply(operation)));
            return union;
        }
    }

    interface Visitor<R> {
        R execute(Execute operation);

        R bulkInsert(BulkInsert operation);

        R fill(Fill operation);

        R backfill(Backfill operation);

        R requireNoRows(RequireNoRows operation);

        R autocommit(Autocommit operation);
    }
}
