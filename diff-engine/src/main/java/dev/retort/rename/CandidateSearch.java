package dev.retort.rename;

import dev.retort.operation.ObjectRef;
import dev.retort.schema.Column;
import dev.retort.schema.EnumType;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.wanted.Origin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Finds what may have been renamed and nobody answered: among tables and sequences that would be dropped, columns that
 * only the database has, and labels that go while as many come.
 */
public final class CandidateSearch {

    /** More for one object would hide the likely ones. */
    private static final int MOST_FOR_ONE = 3;

    private final Schema found;
    private final Schema wanted;
    private final Map<ObjectRef, Origin> origins;
    private final Renames renames;
    private final Predicate<ObjectRef> going;
    private final UnaryOperator<Table> spelling;
    private final List<RenameCandidate> candidates = new ArrayList<>();

    /**
     * @param found what the database holds, under the names that hold already
     * @param wanted what the entities want
     * @param going whether a found table or sequence would be dropped
     * @param spelling gives a wanted table its types as PostgreSQL spells them
     */
    public CandidateSearch(
            Schema found,
            Schema wanted,
            Map<ObjectRef, Origin> origins,
            Renames renames,
            Predicate<ObjectRef> going,
            UnaryOperator<Table> spelling) {
        this.found = found;
        this.wanted = wanted;
        this.origins = origins;
        this.renames = renames;
        this.going = going;
        this.spelling = spelling;
    }

    /** The candidates, the likeliest first; those that were refused are left out. */
    public List<RenameCandidate> candidates(Set<Rename> refused) {
        tables();
        columns();
        sequences();
        labels();
        Map<ObjectRef, Integer> shown = new HashMap<>();
        return candidates.stream()
                .filter(candidate -> !renames.isRefused(candidate.rename().from()))
                .filter(candidate -> !refused.contains(candidate.rename()))
                .sorted(Comparator.comparingInt(RenameCandidate::score)
                        .reversed()
                        .thenComparing(candidate -> candidate.rename().answer()))
                .filter(candidate -> shown.merge(candidate.rename().from(), 1, Integer::sum) <= MOST_FOR_ONE)
                .toList();
    }

    private void add(ObjectRef from, ObjectRef to, Likeness likeness) {
        candidates.add(new RenameCandidate(
                new Rename(renames.original(from), to), new Rename(from, to), likeness.score(), likeness.reasons()));
    }

    private Optional<Origin> origin(ObjectRef object) {
        return Optional.ofNullable(origins.get(object));
    }

    private void tables() {
        List<Table> dropped = without(found.tables(), wanted.tables()).stream()
                .filter(table -> going.test(ObjectRef.table(table.name())))
                .toList();
        List<Table> added = dropped.isEmpty()
                ? List.of()
                : without(wanted.tables(), found.tables()).stream()
                        .map(spelling)
                        .toList();
        List<Table> staying = found.tables().stream()
                .filter(table -> !dropped.contains(table))
                .toList();
        TableLikeness likenesses = new TableLikeness(added, staying);
        for (Table before : dropped) {
            for (Table after : added) {
                ObjectRef to = ObjectRef.table(after.name());
                if (before.name().schema().equals(after.name().schema())) {
                    likenesses
                            .of(before, after, origin(to))
                            .ifPresent(likeness -> add(ObjectRef.table(before.name()), to, likeness));
                }
            }
        }
    }

    private static List<Table> without(List<Table> tables, List<Table> others) {
        Set<ObjectRef> names =
                others.stream().map(table -> ObjectRef.table(table.name())).collect(Collectors.toSet());
        return tables.stream()
                .filter(table -> !names.contains(ObjectRef.table(table.name())))
                .toList();
    }

    private void columns() {
        Map<ObjectRef, Table> foundTables = found.tables().stream()
                .collect(Collectors.toMap(table -> ObjectRef.table(table.name()), table -> table));
        for (Table table : wanted.tables()) {
            Table old = foundTables.get(ObjectRef.table(table.name()));
            if (old != null) {
                columns(old, table);
            }
        }
    }

    private void columns(Table old, Table entitys) {
        List<Column> dropped = without(old, entitys);
        if (dropped.isEmpty() || without(entitys, old).isEmpty()) {
            return;
        }
        Table table = spelling.apply(entitys);
        ColumnLikeness likenesses = new ColumnLikeness(old, table);
        for (Column before : dropped) {
            for (Column after : without(table, old)) {
                ObjectRef to = ObjectRef.column(table.name(), after.name());
                likenesses
                        .of(before, after, origin(to))
                        .ifPresent(likeness -> add(ObjectRef.column(old.name(), before.name()), to, likeness));
            }
        }
    }

    private static List<Column> without(Table table, Table other) {
        Set<String> names = other.columns().stream().map(Column::name).collect(Collectors.toSet());
        return table.columns().stream()
                .filter(column -> !names.contains(column.name()))
                .toList();
    }

    /** A sequence that a column owns goes with the column. */
    private void sequences() {
        List<Sequence> dropped = without(found, wanted).stream()
                .filter(sequence -> going.test(ObjectRef.sequence(sequence.name())))
                .toList();
        List<Sequence> added = dropped.isEmpty() ? List.of() : without(wanted, found);
        boolean single = dropped.size() == 1 && added.size() == 1;
        for (Sequence before : dropped) {
            for (Sequence after : added) {
                Likeness likeness = new Likeness()
                        .add(before.options().equals(after.options()), 50, "same options")
                        .add(
                                Likeness.isSimilar(
                                        before.name().name(), after.name().name()),
                                10,
                                "similar name")
                        .add(single, 20, "no other sequence goes or comes");
                if (likeness.score() > 10
                        && before.name().schema().equals(after.name().schema())) {
                    add(ObjectRef.sequence(before.name()), ObjectRef.sequence(after.name()), likeness);
                }
            }
        }
    }

    private static List<Sequence> without(Schema schema, Schema other) {
        Set<ObjectRef> names = other.sequences().stream()
                .map(sequence -> ObjectRef.sequence(sequence.name()))
                .collect(Collectors.toSet());
        return schema.sequences().stream()
                .filter(sequence -> sequence.owner().isEmpty() && !names.contains(ObjectRef.sequence(sequence.name())))
                .toList();
    }

    private void labels() {
        Map<ObjectRef, EnumType> foundTypes =
                found.enumTypes().stream().collect(Collectors.toMap(type -> ObjectRef.type(type.name()), type -> type));
        for (EnumType type : wanted.enumTypes()) {
            EnumType old = foundTypes.get(ObjectRef.type(type.name()));
            if (old != null) {
                labels(old, type);
            }
        }
    }

    private void labels(EnumType old, EnumType type) {
        List<String> dropped = new ArrayList<>(old.labels());
        dropped.removeAll(type.labels());
        List<String> added = new ArrayList<>(type.labels());
        added.removeAll(old.labels());
        if (dropped.size() != added.size()) {
            return;
        }
        for (String before : dropped) {
            for (String after : added) {
                boolean samePlace =
                        old.labels().indexOf(before) == type.labels().indexOf(after);
                Likeness likeness = new Likeness()
                        .add(true, 30, "as many labels go as come")
                        .add(samePlace, 40, "same place")
                        .add(Likeness.isSimilar(before, after), 10, "similar name");
                add(ObjectRef.label(old.name(), before), ObjectRef.label(type.name(), after), likeness);
            }
        }
    }
}
