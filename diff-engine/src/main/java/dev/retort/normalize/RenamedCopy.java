package dev.retort.normalize;

import dev.retort.operation.IndexOperation.CreateIndex;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameOperation.RenameColumn;
import dev.retort.operation.TableOperation.CreateTable;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.Exclusion;
import dev.retort.schema.Index;
import dev.retort.schema.IndexKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A temporary copy of a table with nothing but its columns and expressions, whose columns are then renamed: PostgreSQL
 * keeps what an expression means and prints it with the new names.
 */
final class RenamedCopy {

    private final ColumnRenames renames;
    private final QualifiedName name;

    /** By the name in the copy, what it is a copy of; names of indexes are unique in all of {@code pg_temp}. */
    private final Map<String, Constraint> constraints = new LinkedHashMap<>();

    private final Map<String, Index> indexes = new LinkedHashMap<>();

    RenamedCopy(int number, ColumnRenames renames) {
        this.renames = renames;
        this.name = QualifiedName.of("pg_temp", "retort_renamed_" + number);
        for (Constraint constraint : renames.table().constraints()) {
            if (constraint instanceof Check || constraint instanceof Exclusion) {
                constraints.put(own(constraints.size(), "c"), constraint);
            }
        }
        renames.table().indexes().stream()
                .filter(ColumnRenames::hasExpression)
                .forEach(index -> indexes.put(own(indexes.size(), "i"), index));
    }

    private String own(int number, String letter) {
        return name.name() + "_" + letter + number;
    }

    QualifiedName name() {
        return name;
    }

    /** Makes the copy; then each column leaves its old name before any comes to its new one, for they may be the same. */
    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        List<Constraint> copies = constraints.entrySet().stream()
                .map(entry -> copy(entry.getValue(), entry.getKey()))
                .toList();
        operations.add(new CreateTable(new Table(
                name,
                renames.table().columns().stream().map(RenamedCopy::bare).toList(),
                copies,
                List.of(),
                Optional.empty())));
        indexes.forEach((ownName, index) -> operations.add(new CreateIndex(name, index.named(ownName))));
        Map<String, String> between = new LinkedHashMap<>();
        renames.names().keySet().stream().sorted().forEach(old -> between.put(old, own(between.size(), "n")));
        between.forEach((old, passing) -> operations.add(new RenameColumn(name, old, passing)));
        between.forEach((old, passing) ->
                operations.add(new RenameColumn(name, passing, renames.names().get(old))));
        return operations;
    }

    private static Constraint copy(Constraint constraint, String ownName) {
        return constraint instanceof Check check ? Check.of(ownName, check.condition()) : constraint.named(ownName);
    }

    private static Column bare(Column column) {
        return new Column(
                column.name(),
                column.type(),
                true,
                Optional.empty(),
                Optional.empty(),
                column.generated(),
                column.collation(),
                Optional.empty());
    }

    /** The table with the expressions of the copy; its columns have their old names still. */
    Table respelled(Table copy) {
        Table table = renames.table();
        List<Column> columns = new ArrayList<>();
        for (int place = 0; place < table.columns().size(); place++) {
            Column column = table.columns().get(place);
            columns.add(
                    copy.columns().get(place).generated().map(column::generated).orElse(column));
        }
        Map<Constraint, Constraint> newConstraints = new LinkedHashMap<>();
        copy.constraints().stream()
                .filter(constraint -> constraints.containsKey(constraint.name()))
                .forEach(constraint -> newConstraints.put(
                        constraints.get(constraint.name()), respelled(constraints.get(constraint.name()), constraint)));
        Map<String, Index> copies = copy.indexes().stream().collect(Collectors.toMap(Index::name, Function.identity()));
        Map<Index, Index> newIndexes = new LinkedHashMap<>();
        indexes.forEach((ownName, index) -> newIndexes.put(index, respelled(index, copies.get(ownName))));
        return table.withColumns(columns)
                .withConstraints(table.constraints().stream()
                        .map(constraint -> newConstraints.getOrDefault(constraint, constraint))
                        .toList())
                .withIndexes(table.indexes().stream()
                        .map(index -> newIndexes.getOrDefault(index, index))
                        .toList());
    }

    private static Constraint respelled(Constraint original, Constraint copy) {
        return original instanceof Check check
                ? new Check(check.name(), ((Check) copy).condition(), check.validated())
                : copy.named(original.name());
    }

    private static Index respelled(Index original, Index copy) {
        List<IndexKey> keys = new ArrayList<>();
        for (int place = 0; place < original.keys().size(); place++) {
            IndexKey key = original.keys().get(place);
            keys.add(key.expression() ? copy.keys().get(place) : key);
        }
        return new Index(
                original.name(),
                original.unique(),
                original.method(),
                keys,
                original.include(),
                copy.predicate(),
                original.nullsNotDistinct(),
                original.storage(),
                original.valid());
    }
}
