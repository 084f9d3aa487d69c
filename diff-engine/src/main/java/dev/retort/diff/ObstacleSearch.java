package dev.retort.diff;

import dev.retort.catalog.Dependence;
import dev.retort.catalog.Dependence.Manner;
import dev.retort.catalog.Dependent;
import dev.retort.operation.ColumnOperation.AlterColumn;
import dev.retort.operation.ObjectRef;
import dev.retort.operation.Operation;
import dev.retort.operation.TypeOperation.ReplaceComposite;
import dev.retort.operation.TypeOperation.ReplaceEnum;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what hangs on that which operations drop or make anew, and what becomes of it, as PostgreSQL does.
 *
 * @see <a href="https://www.postgresql.org/docs/current/ddl-depend.html">Dependency tracking</a>
 */
final class ObstacleSearch {

    /** An object and what becomes of it, as far as one that it hangs on says. */
    private record Candidate(Dependent object, Mark mark) {
        static final Comparator<Candidate> ORDER = Comparator.comparing(Candidate::mark, Mark.ORDER)
                .thenComparing(candidate -> candidate.object().described());
    }

    private final List<Operation> direction;
    private final Set<ObjectRef> dropped;
    private final Set<ObjectRef> restored;
    private final Map<String, Dependent> all;

    /** By the ids of what they hang on, and of the relations that this is in. */
    private final Map<String, List<Dependent>> users = new HashMap<>();

    private final Map<String, Mark> marks = new HashMap<>();
    /** The ids of the tables with columns that get another type. */
    private final Set<String> retyped = new HashSet<>();

    private final PriorityQueue<Candidate> candidates = new PriorityQueue<>(Candidate.ORDER);

    /** The columns of each table, by its id. */
    private final Map<String, List<Dependent>> columns;

    private final Set<QualifiedName> mapped;

    /**
     * @param opposite makes again what belongs to the objects that are compared
     * @param mapped the tables whose constraints and defaults the direction looks after itself
     */
    ObstacleSearch(
            List<Dependent> dependents,
            List<Operation> direction,
            List<Operation> opposite,
            Set<QualifiedName> mapped) {
        this.direction = direction;
        this.mapped = mapped;
        this.columns = dependents.stream()
                .filter(dependent -> dependent.kind().equals("table column"))
                .collect(Collectors.groupingBy(column -> new Dependence(Manner.NORMAL, column.id()).whole()));
        this.dropped = direction.stream()
                .flatMap(operation -> operation.drops().stream())
                .collect(Collectors.toSet());
        this.restored = opposite.stream()
                .flatMap(operation -> operation.creates().stream())
                .collect(Collectors.toSet());
        this.all = dependents.stream().collect(Collectors.toMap(Dependent::id, dependent -> dependent));
        dependents.forEach(dependent -> dependent.uses().stream()
                .flatMap(use -> Stream.of(use.on(), use.whole()))
                .distinct()
                .forEach(id ->
                        users.computeIfAbsent(id, used -> new ArrayList<>()).add(dependent)));
    }

    /** Each object once, at the first operation that it stops; what hangs on another one comes before it, as it has to go. */
    List<Obstacle> obstacles() {
        markOperations();
        List<Candidate> found = new ArrayList<>();
        for (Candidate next = candidates.poll(); next != null; next = candidates.poll()) {
            if (!marks.containsKey(next.object().id())) {
                mark(next.object(), next.mark());
                found.add(next);
            }
        }
        Map<String, Integer> depths = new HashMap<>();
        found.sort(
                Comparator.<Candidate>comparingInt(candidate -> candidate.mark().place())
                        .thenComparing(candidate -> depth(candidate.object(), depths))
                        .thenComparing(candidate -> candidate.object().described()));
        Collections.reverse(found);
        return found.stream()
                .filter(this::isNamed)
                .map(candidate -> new Obstacle(
                        candidate.object(),
                        direction.get(candidate.mark().place()),
                        hold(candidate.object()),
                        candidate.mark().fate() == Fate.REFUSING))
                .toList();
    }

    private void markOperations() {
        Map<ObjectRef, Dependent> known = new HashMap<>();
        all.values().forEach(dependent -> dependent.reference().ifPresent(object -> known.put(object, dependent)));
        for (int place = 0; place < direction.size(); place++) {
            Mark mark = new Mark(place, fate(direction.get(place)));
            KeptViews.brokenBy(direction.get(place)).stream()
                    .flatMap(broken -> Optional.ofNullable(known.get(broken)).stream())
                    .filter(object -> !marks.containsKey(object.id()))
                    .forEach(object -> mark(object, mark));
        }
    }

    private static Fate fate(Operation operation) {
        if (operation instanceof AlterColumn) {
            return Fate.RETYPED;
        }
        return operation instanceof ReplaceEnum || operation instanceof ReplaceComposite ? Fate.REPLACED : Fate.GONE;
    }

    /** What the direction itself takes out of the way in time needs no look. */
    private void mark(Dependent object, Mark mark) {
        marks.put(object.id(), mark);
        String table = new Dependence(Manner.NORMAL, object.id()).whole();
        if (mark.fate() == Fate.RETYPED) {
            retyped.add(table);
        }
        if (mark.fate() == Fate.GONE) {
            columns.getOrDefault(object.id(), List.of()).forEach(column -> candidates.add(new Candidate(column, mark)));
        }
        Stream.of(object.id(), table)
                .distinct()
                .flatMap(id -> users.getOrDefault(id, List.of()).stream())
                .filter(user -> user.reference().filter(dropped::contains).isEmpty())
                .forEach(user -> user.uses().stream()
                        .filter(use -> !use.isInherited() || !isGone(use.whole()))
                        .flatMap(use -> mark.fate().of(user, use, object).stream())
                        .forEach(fate -> candidates.add(new Candidate(user, new Mark(mark.place(), fate)))));
    }

    /** A child loses no column by a parent that goes wholly: it has to be parted from it before. */
    private boolean isGone(String id) {
        return marks.containsKey(id) && marks.get(id).fate() == Fate.GONE;
    }

    private int depth(Dependent object, Map<String, Integer> depths) {
        Integer known = depths.putIfAbsent(object.id(), 0);
        if (known == null) {
            int depth = object.uses().stream()
                    .flatMap(use -> Stream.of(use.on(), use.whole()).distinct())
                    .filter(marks::containsKey)
                    .mapToInt(id -> 1 + depth(all.get(id), depths))
                    .max()
                    .orElse(0);
            depths.put(object.id(), depth);
            return depth;
        }
        return known;
    }

    /**
     * What goes and comes again with its table is no loss, a default is a part of its column, and a child's column has its
     * type from its parent.
     */
    private boolean isNamed(Candidate candidate) {
        Dependent object = candidate.object();
        if (isLookedAfter(object)) {
            return false;
        }
        return switch (candidate.mark().fate()) {
            case GONE ->
                !object.kind().equals("default value")
                        && !hold(object).isEmpty()
                        && object.reference().filter(restored::contains).isEmpty();
            case REFUSING -> object.uses().stream().noneMatch(Dependence::isInherited);
            case RETYPED, REPLACED -> false;
        };
    }

    private boolean isLookedAfter(Dependent object) {
        return Set.of("default value", "table constraint").contains(object.kind())
                && object.name().filter(mapped::contains).isPresent();
    }

    /** What is in a table that goes need not be named beside it. */
    private List<Dependent> hold(Dependent object) {
        return object.uses().stream()
                .flatMap(use -> Stream.of(use.whole(), use.on())
                        .filter(id -> marks.containsKey(id) || isRow(object, use, id))
                        .limit(1))
                .distinct()
                .map(all::get)
                .sorted(Comparator.comparing(Dependent::shortly))
                .toList();
    }

    private boolean isRow(Dependent object, Dependence use, String id) {
        return object.kind().equals("table column") && id.equals(use.on()) && retyped.contains(id);
    }
}
