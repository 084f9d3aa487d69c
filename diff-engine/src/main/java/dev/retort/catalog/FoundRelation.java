package dev.retort.catalog;

import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.Exclusion;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.NotNull;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import dev.retort.schema.TableOptions;
import dev.retort.schema.Unique;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A relation while it is being read: each query adds its part. */
final class FoundRelation {

    private static final List<Class<? extends Constraint>> KINDS =
            List.of(PrimaryKey.class, Unique.class, ForeignKey.class, Check.class, NotNull.class, Exclusion.class);
    private static final Comparator<Constraint> BY_KIND_AND_NAME = Comparator.comparing(
                    (Constraint constraint) -> KINDS.indexOf(constraint.getClass()))
            .thenComparing(Constraint::name);

    private final QualifiedName name;
    private final RelationQuery.Row row;

    /** At the place of its number; null where a column was dropped. */
    private final List<FoundColumn> columns = new ArrayList<>();

    private final List<Constraint> constraints = new ArrayList<>(2);
    private final List<Index> indexes = new ArrayList<>(2);

    FoundRelation(QualifiedName name, RelationQuery.Row row) {
        this.name = name;
        this.row = row;
    }

    QualifiedName name() {
        return name;
    }

    RelationQuery.Row row() {
        return row;
    }

    boolean isCompared() {
        return row.isCompared();
    }

    void add(FoundColumn column) {
        while (columns.size() <= column.number()) {
            columns.add(null);
        }
        columns.set(column.number(), column);
    }

    void add(Constraint constraint) {
        constraints.add(constraint);
    }

    void add(Index index) {
        indexes.add(index);
    }

    Optional<FoundColumn> column(int number) {
        return number < columns.size() ? Optional.ofNullable(columns.get(number)) : Optional.empty();
    }

    /** The names of columns given by their numbers with spaces between. */
    List<String> columnNames(String numbers) {
        return Numbers.of(numbers).stream()
                .map(number -> existing(number.intValue()).name())
                .toList();
    }

    FoundColumn existing(int number) {
        return column(number)
                .orElseThrow(() -> new IllegalStateException("The catalog has no column " + number + " of " + name));
    }

    Table toTable() {
        return new Table(
                name,
                columns.stream().flatMap(Stream::ofNullable).map(this::column).toList(),
                constraints.stream().sorted(BY_KIND_AND_NAME).toList(),
                indexes.stream().sorted(Comparator.comparing(Index::name)).toList(),
                row.comment(),
                new TableOptions(row.unlogged(), row.storage()));
    }

    /** The catalog calls a column NOT NULL whose rows are yet to be checked. */
    private Column column(FoundColumn found) {
        boolean isUnchecked = constraints.stream()
                .anyMatch(constraint -> constraint instanceof NotNull notNull
                        && notNull.column().equals(found.name()));
        return isUnchecked ? found.column().withNullable(true) : found.column();
    }
}
