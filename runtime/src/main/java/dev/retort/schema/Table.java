package dev.retort.schema;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table. The columns of its primary key are NOT NULL here as they are in PostgreSQL, whatever was said of them.
 *
 * @param columns in their order
 * @param constraints all of them, the primary key too
 * @param indexes those that no constraint owns
 * @param options how its rows are kept
 */
public record Table(
        QualifiedName name,
        List<Column> columns,
        List<Constraint> constraints,
        List<Index> indexes,
        Optional<String> comment,
        TableOptions options) {

    public Table {
        Set<String> keyColumns = constraints.stream()
                .flatMap(constraint -> constraint instanceof PrimaryKey key ? key.columns().stream() : Stream.of())
                .collect(Collectors.toSet());
        columns = columns.stream()
                .map(column -> keyColumns.contains(column.name()) ? column.notNull() : column)
                .toList();
        constraints = List.copyOf(constraints);
        indexes = List.copyOf(indexes);
    }

    /** A table with PostgreSQL's usual options. */
    public Table(
            QualifiedName name,
            List<Column> columns,
            List<Constraint> constraints,
            List<Index> indexes,
            Optional<String> comment) {
        this(name, columns, constraints, indexes, comment, TableOptions.NONE);
    }

    /** A table of columns, constraints, a comment and options, in the order given. */
    public static Table of(QualifiedName name, TableElement... elements) {
        return new Table(
                name,
                only(Column.class, elements).toList(),
                only(Constraint.class, elements)
                        .map(constraint -> constraint.on(name))
                        .toList(),
                List.of(),
                only(TableComment.class, elements).map(TableComment::text).findFirst(),
                only(TableOptions.class, elements).reduce(TableOptions.NONE, TableOptions::and));
    }

    private static <E> Stream<E> only(Class<E> kind, TableElement... elements) {
        return Stream.of(elements).filter(kind::isInstance).map(kind::cast);
    }

    public Optional<Column> column(String columnName) {
        return columns.stream()
                .filter(column -> column.name().equals(columnName))
                .findFirst();
    }

    public Optional<PrimaryKey> primaryKey() {
        return constraints(PrimaryKey.class).stream().findFirst();
    }

    /** The constraints of one kind, in their order. */
    public <C extends Constraint> List<C> constraints(Class<C> kind) {
        return constraints.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The same table with only those constraints. */
    public Table keeping(Predicate<Constraint> wanted) {
        return withConstraints(constraints.stream().filter(wanted).toList());
    }

    public Table withConstraints(List<Constraint> newConstraints) {
        return new Table(name, columns, newConstraints, indexes, comment, options);
    }

    public Table withColumns(List<Column> newColumns) {
        return new Table(name, newColumns, constraints, indexes, comment, options);
    }

    public Table withIndexes(List<Index> newIndexes) {
        return new Table(name, columns, constraints, newIndexes, comment, options);
    }

    public Table withOptions(TableOptions newOptions) {
        return new Table(name, columns, constraints, indexes, comment, newOptions);
    }
}
