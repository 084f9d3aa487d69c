package dev.retort.report;

import dev.retort.diagram.Diagram.Mark;
import dev.retort.diff.Change;
import dev.retort.diff.Difference;
import dev.retort.diff.SchemaDiff;
import dev.retort.operation.ObjectRef;
import dev.retort.operation.Operation;
import dev.retort.rename.Rename;
import dev.retort.rename.RenameKind;
import dev.retort.schema.Column;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tables and views that a migration of the differences would touch, before it and after it, with those that they refer
 * to.
 */
final class TouchedTables {

    private final SchemaDiff diff;
    private final List<Difference> planned;
    private final Set<QualifiedName> views;

    /** @param upgrade the operations of the migration */
    TouchedTables(SchemaDiff diff, List<Operation> upgrade) {
        this.diff = diff;
        this.views = upgrade.stream()
                .flatMap(operation -> Stream.concat(operation.creates().stream(), operation.drops().stream()))
                .filter(object -> object.kind() == ObjectRef.Kind.VIEW)
                .map(ObjectRef::owner)
                .collect(Collectors.toSet());
        this.planned = diff.differences().stream()
                .filter(difference -> !difference.isDrift())
                .toList();
    }

    boolean isEmpty() {
        return names().isEmpty() && views.isEmpty();
    }

    /** As the database has them. */
    ErDiagram before() {
        Map<QualifiedName, Table> tables = only(diff.found(), names());
        return new ErDiagram(tables, views(diff.found()), marks(Change.DROP, Rename::oldName));
    }

    /** As the entities want them; what nobody wants and no migration created stays. */
    ErDiagram after() {
        Map<QualifiedName, Table> tables = new TreeMap<>(only(diff.found(), names()));
        planned.stream()
                .filter(difference -> difference.kind().equals("table") && difference.change() == Change.DROP)
                .forEach(gone -> tables.remove(gone.table().orElseThrow()));
        diff.renames().all().stream()
                .filter(rename -> rename.kind() == RenameKind.TABLE)
                .forEach(rename -> tables.remove(rename.from().owner()));
        only(diff.wanted(), names()).forEach((name, table) -> tables.merge(name, table, this::grown));
        return new ErDiagram(tables, views(diff.wanted()), marks(Change.ADD, Rename::newName));
    }

    /** Those of one side with what they read of it. */
    private Map<QualifiedName, Set<QualifiedName>> views(Schema schema) {
        Set<QualifiedName> known = Stream.concat(
                        schema.tables().stream().map(Table::name),
                        schema.views().stream().map(View::name))
                .collect(Collectors.toSet());
        Map<QualifiedName, Set<QualifiedName>> reads = new TreeMap<>();
        schema.views().stream()
                .filter(view -> views.contains(view.name()))
                .forEach(view -> reads.put(
                        view.name(),
                        view.reads().stream().filter(known::contains).collect(Collectors.toCollection(TreeSet::new))));
        return reads;
    }

    /** The wanted table with the found columns that no step drops. */
    private Table grown(Table found, Table wanted) {
        Set<String> known = Stream.concat(
                        planned.stream()
                                .filter(difference -> difference.table().equals(Optional.of(found.name())))
                                .map(Difference::name),
                        wanted.columns().stream().map(Column::name))
                .collect(Collectors.toSet());
        List<Column> columns = new ArrayList<>(wanted.columns());
        found.columns().stream()
                .filter(column -> !known.contains(column.name()))
                .forEach(columns::add);
        return wanted.withColumns(columns);
    }

    private Set<QualifiedName> names() {
        return Stream.concat(
                        planned.stream().flatMap(difference -> difference.table().stream()),
                        diff.renames().all().stream()
                                .filter(rename -> rename.kind() == RenameKind.TABLE)
                                .map(rename -> rename.to().owner()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<QualifiedName, Table> only(Schema schema, Set<QualifiedName> names) {
        return schema.tables().stream()
                .filter(table -> names.contains(table.name()))
                .collect(Collectors.toMap(Table::name, table -> table, (one, same) -> one, LinkedHashMap::new));
    }

    /** What happens to each table (under the empty name) and column: what is only on this side, and what changes. */
    private Map<QualifiedName, Map<String, Mark>> marks(Change onlyHere, Function<Rename, String> name) {
        Map<QualifiedName, Map<String, Mark>> marks = new HashMap<>();
        for (Difference difference : planned) {
            viewOf(difference)
                    .ifPresent(view ->
                            mark(difference.change(), onlyHere).ifPresent(mark -> marks.put(view, Map.of("", mark))));
            boolean isTable = difference.kind().equals("table");
            if (difference.table().isEmpty() || !isTable && !difference.kind().equals("column")) {
                continue;
            }
            mark(difference.change(), onlyHere)
                    .ifPresent(mark -> marks.computeIfAbsent(difference.table().get(), table -> new HashMap<>())
                            .put(isTable ? "" : difference.name(), mark));
        }
        for (Rename rename : diff.renames().all()) {
            QualifiedName owner =
                    onlyHere == Change.ADD ? rename.to().owner() : rename.from().owner();
            if (rename.kind() == RenameKind.TABLE || rename.kind() == RenameKind.COLUMN) {
                marks.computeIfAbsent(owner, table -> new HashMap<>())
                        .put(rename.kind() == RenameKind.TABLE ? "" : name.apply(rename), Mark.CHANGED);
            }
        }
        return marks;
    }

    private Optional<QualifiedName> viewOf(Difference difference) {
        return views.stream()
                .filter(view ->
                        difference.kind().equals("view") && difference.name().equals(view.toString()))
                .findFirst();
    }

    private static Optional<Mark> mark(Change change, Change onlyHere) {
        if (change == Change.ADD || change == Change.DROP) {
            return change == onlyHere
                    ? Optional.of(change == Change.ADD ? Mark.ADDED : Mark.DROPPED)
                    : Optional.empty();
        }
        return Optional.of(Mark.CHANGED);
    }
}
