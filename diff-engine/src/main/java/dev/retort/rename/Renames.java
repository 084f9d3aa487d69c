package dev.retort.rename;

import dev.retort.operation.ObjectRef;
import dev.retort.plan.Plan;
import dev.retort.plan.Step;
import dev.retort.schema.QualifiedName;
import dev.retort.wanted.NotCompared;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The renames that hold in one comparison, each name looked up in constant time. */
public final class Renames {

    public static final Renames NONE = new Renames(List.of(), Set.of(), List.of());

    private final List<Rename> all;
    private final Set<ObjectRef> refused;
    private final List<NotCompared> notApplied;
    private final Map<ObjectRef, ObjectRef> forth = new HashMap<>();
    private final Map<ObjectRef, ObjectRef> back = new HashMap<>();

    /**
     * @param refused objects of the database of which it is said that they were not renamed
     * @param notApplied what was said and cannot hold
     */
    Renames(List<Rename> all, Set<ObjectRef> refused, List<NotCompared> notApplied) {
        this.all = List.copyOf(all);
        this.refused = Set.copyOf(refused);
        this.notApplied = List.copyOf(notApplied);
        all.forEach(rename -> {
            forth.put(rename.from(), rename.to());
            back.put(rename.to(), rename.from());
        });
    }

    public List<Rename> all() {
        return all;
    }

    /** What is done first in a plan. */
    public Set<Step> steps() {
        return all.stream().map(Rename::step).collect(Collectors.toSet());
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Whether it is said that an object of the database was not renamed. */
    boolean isRefused(ObjectRef object) {
        return refused.contains(object);
    }

    public List<NotCompared> notApplied() {
        return notApplied;
    }

    /** What an object of the database is called afterwards. */
    public ObjectRef renamed(ObjectRef object) {
        return moved(object, forth, this::table);
    }

    /** What an object is called in the database. */
    public ObjectRef original(ObjectRef object) {
        return moved(
                object,
                back,
                name -> back.getOrDefault(ObjectRef.table(name), ObjectRef.table(name))
                        .owner());
    }

    private static ObjectRef moved(
            ObjectRef object, Map<ObjectRef, ObjectRef> names, Function<QualifiedName, QualifiedName> tables) {
        ObjectRef known = names.get(object);
        if (known != null) {
            return known;
        }
        return switch (object.kind()) {
            case COLUMN, CONSTRAINT -> new ObjectRef(object.kind(), tables.apply(object.owner()), object.part());
            case KEY -> key(object, names, tables);
            default -> object;
        };
    }

    private static ObjectRef key(
            ObjectRef key, Map<ObjectRef, ObjectRef> names, Function<QualifiedName, QualifiedName> tables) {
        return ObjectRef.key(
                tables.apply(key.owner()),
                Arrays.stream(key.part().split("\0"))
                        .map(column -> moved(ObjectRef.column(key.owner(), column), names, tables)
                                .part())
                        .toList());
    }

    QualifiedName table(QualifiedName name) {
        return forth.getOrDefault(ObjectRef.table(name), ObjectRef.table(name)).owner();
    }

    /** @param table the table's old name */
    String column(QualifiedName table, String name) {
        return renamed(ObjectRef.column(table, name)).part();
    }

    QualifiedName sequence(QualifiedName name) {
        return renamed(ObjectRef.sequence(name)).owner();
    }

    String label(QualifiedName type, String label) {
        return renamed(ObjectRef.label(type, label)).part();
    }

    /** The columns of a table that get another name, old to new. */
    Map<String, String> columns(QualifiedName table) {
        return all.stream()
                .filter(rename -> rename.kind() == RenameKind.COLUMN
                        && rename.from().owner().equals(table))
                .collect(Collectors.toMap(Rename::oldName, Rename::newName));
    }

    /**
     * Whether PostgreSQL chose the name of a constraint for a table or column that has got another name since.
     *
     * @param table the table's new name
     */
    public boolean outdates(QualifiedName table, List<String> columns, String constraint) {
        QualifiedName old = original(ObjectRef.table(table)).owner();
        boolean renamed = !old.equals(table)
                || columns.stream().anyMatch(column -> back.containsKey(ObjectRef.column(table, column)));
        return renamed && constraint.startsWith(old.name() + "_");
    }

    /** The renames in an order that works, tables before their columns. */
    public Plan plan() {
        return Plan.of(steps(false)).then(Plan.of(steps(true)));
    }

    private List<Step> steps(boolean ofColumns) {
        return all.stream()
                .filter(rename -> ofColumns == (rename.kind() == RenameKind.COLUMN))
                .map(Rename::step)
                .toList();
    }
}
