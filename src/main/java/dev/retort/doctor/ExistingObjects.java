package dev.retort.doctor;

import dev.retort.catalog.Catalog;
import dev.retort.operation.ObjectRef;
import dev.retort.operation.ObjectRef.Kind;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which of the tables and columns that migrations create are in a database. */
final class ExistingObjects {

    private final Catalog catalog;
    private final Set<QualifiedName> ownTables;
    private final Set<ObjectRef> objects = new HashSet<>();

    ExistingObjects(Catalog catalog, Set<QualifiedName> ownTables) {
        this.catalog = catalog;
        this.ownTables = ownTables.stream().map(name -> local(catalog, name)).collect(Collectors.toSet());
        catalog.otherRelations().forEach(name -> objects.add(ObjectRef.table(name)));
        catalog.schema().tables().forEach(this::add);
    }

    private void add(Table table) {
        objects.add(ObjectRef.table(table.name()));
        table.columns().forEach(column -> objects.add(ObjectRef.column(table.name(), column.name())));
    }

    /** Whether something of that is there, and nothing that could be looked for is missing. */
    boolean hasAll(Collection<ObjectRef> created) {
        List<ObjectRef> lookedFor = created.stream().filter(this::isLookedFor).toList();
        return !lookedFor.isEmpty() && lookedFor.stream().allMatch(this::has);
    }

    /** The tables and columns among these that are there, tables alone where one is. */
    List<String> present(Collection<ObjectRef> created) {
        List<ObjectRef> there =
                created.stream().filter(this::isLookedFor).filter(this::has).toList();
        Set<QualifiedName> tables = new HashSet<>();
        there.stream().filter(ref -> ref.kind() == Kind.TABLE).forEach(ref -> tables.add(ref.owner()));
        return there.stream()
                .filter(ref -> ref.kind() == Kind.TABLE || !tables.contains(ref.owner()))
                .map(ref ->
                        ref.kind() == Kind.TABLE ? "table " + ref.owner() : "column " + ref.owner() + "." + ref.part())
                .sorted()
                .toList();
    }

    /** Every table but Retort's own. */
    List<String> tables() {
        return catalog.schema().tables().stream()
                .map(Table::name)
                .filter(name -> !ownTables.contains(name))
                .map(name -> "table " + name)
                .sorted()
                .toList();
    }

    private boolean isLookedFor(ObjectRef reference) {
        return reference.kind() == Kind.TABLE
                || (reference.kind() == Kind.COLUMN && !catalog.otherRelations().contains(reference.owner()));
    }

    private boolean has(ObjectRef reference) {
        return objects.contains(new ObjectRef(reference.kind(), local(catalog, reference.owner()), reference.part()));
    }

    private static QualifiedName local(Catalog catalog, QualifiedName name) {
        return name.schema().filter(catalog.defaultSchema()::equals).isPresent() ? QualifiedName.of(name.name()) : name;
    }
}
