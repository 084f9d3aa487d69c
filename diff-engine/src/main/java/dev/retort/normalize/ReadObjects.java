package dev.retort.normalize;

import dev.retort.normalize.Fragment.OfView;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.View;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gathers what a view reads, itself and through other views, as far as temporary objects can stand for it. */
final class ReadObjects {

    private final Map<QualifiedName, Table> tables;
    private final Map<QualifiedName, View> views;
    private final Map<QualifiedName, Table> readTables = new LinkedHashMap<>();
    private final Map<QualifiedName, View> readViews = new LinkedHashMap<>();

    ReadObjects(Schema schema) {
        this.tables = schema.tables().stream().collect(Collectors.toMap(Table::name, Function.identity(), (a, b) -> a));
        this.views = schema.views().stream().collect(Collectors.toMap(View::name, Function.identity(), (a, b) -> a));
    }

    OfView of(View view) {
        gather(view);
        return new OfView(List.copyOf(readTables.values()), List.copyOf(readViews.values()), view);
    }

    private void gather(View view) {
        for (QualifiedName name : view.reads()) {
            if (name.schema().isPresent() || name.equals(view.name())) {
                continue;
            }
            Optional.ofNullable(tables.get(name)).ifPresent(table -> readTables.put(name, bare(table)));
            Optional.ofNullable(views.get(name))
                    .filter(other -> !readViews.containsKey(name))
                    .ifPresent(other -> {
                        gather(other);
                        readViews.put(name, other);
                    });
        }
    }

    /** What a query can see of it; its other columns may be grouped by its primary key. */
    private static Table bare(Table table) {
        List<Column> columns = table.columns().stream()
                .map(column -> column.collation()
                        .map(Column.of(column.name(), column.type())::collate)
                        .orElseGet(() -> Column.of(column.name(), column.type())))
                .toList();
        List<Constraint> key = table.constraints(PrimaryKey.class).stream()
                .<Constraint>map(primary -> PrimaryKey.of(primary.columns().toArray(String[]::new)))
                .toList();
        return new Table(table.name(), columns, key, List.of(), Optional.empty());
    }
}
