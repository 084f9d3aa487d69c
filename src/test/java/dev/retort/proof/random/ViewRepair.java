package dev.retort.proof.random;

import dev.retort.schema.Column;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import dev.retort.schema.View;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What becomes of views whose tables have changed: a query without the columns that are gone, or nothing. */
final class ViewRepair {

    private static final Set<String> WORDS =
            Set.of("select", "from", "where", "is", "not", "null", "as", "group", "by", "text", "shown");

    private final List<Table> tables;

    /** Those that stand already: a view reads only others whose names come before its own, so that there is no circle. */
    private final Set<QualifiedName> views = new HashSet<>();

    ViewRepair(List<Table> tables) {
        this.tables = tables;
    }

    Optional<View> repaired(View view) {
        QualifiedName read = view.reads().iterator().next();
        Optional<View> standing = tables.stream()
                .filter(table -> table.name().equals(read) && !table.columns().isEmpty())
                .findFirst()
                .map(table -> on(table, view))
                .orElseGet(() -> views.contains(read) ? Optional.of(view) : Optional.empty());
        standing.ifPresent(kept -> views.add(kept.name()));
        return standing;
    }

    private static Optional<View> on(Table table, View view) {
        Set<String> unknown = Repair.names(view.query());
        table.columns().forEach(column -> unknown.remove(column.name()));
        unknown.removeAll(WORDS);
        unknown.remove(table.name().name());
        table.name().schema().ifPresent(unknown::remove);
        if (unknown.isEmpty() && isGroupedByKey(table, view.query())) {
            return Optional.of(view);
        }
        Predicate<String> read = Repair.names(view.query())::contains;
        List<String> left =
                table.columns().stream().map(Column::name).filter(read).toList();
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(new View(
                        view.name(),
                        "select " + ViewChanges.list(left) + " from "
                                + table.name().toSql()));
    }

    private static boolean isGroupedByKey(Table table, String query) {
        int grouped = query.indexOf(ViewChanges.GROUPED);
        return grouped < 0
                || table.primaryKey()
                        .map(PrimaryKey::columns)
                        .map(ViewChanges::list)
                        .filter(query.substring(grouped + ViewChanges.GROUPED.length())::equals)
                        .isPresent();
    }
}
