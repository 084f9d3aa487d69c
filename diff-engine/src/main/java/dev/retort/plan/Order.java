package dev.retort.plan;

import dev.retort.operation.ObjectRef;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Sorts steps so that each finds what it needs. Four rules make the edges:
 *
 * <ol>
 *   <li>who creates an object comes before who needs it;
 *   <li>who lets go of an object comes before who drops it, or makes it anew in its place;
 *   <li>who frees a name comes before who takes it;
 *   <li>who changes the columns of a table comes before who reads all of them.
 * </ol>
 */
final class Order {

    /** Stands for "any column" in what an expression needs. */
    private static final String ANY_COLUMN = "*";

    private final List<Step> steps;
    private final List<Footprint> footprints;
    private final List<List<Integer>> successors = new ArrayList<>();
    private final int[] waitingFor;
    private final List<Step> sorted = new ArrayList<>();
    private final List<Step> stuck = new ArrayList<>();

    /**
     * Sorts the steps; ties are broken by their order in the list.
     *
     * @param needs what objects are known to need beyond what the operations say that make them
     */
    Order(List<Step> steps, Map<ObjectRef, Set<ObjectRef>> needs) {
        this.steps = steps;
        this.footprints = steps.stream().map(step -> Footprint.of(step, needs)).toList();
        this.waitingFor = new int[steps.size()];
        steps.forEach(step -> successors.add(new ArrayList<>()));
        connect();
        sort();
    }

    List<Step> sorted() {
        return sorted;
    }

    /** The steps that wait for each other in a circle, or for such ones. */
    List<Step> stuck() {
        return stuck;
    }

    private void connect() {
        Map<ObjectRef, List<Integer>> creators = new HashMap<>();
        Map<ObjectRef, List<Integer>> droppers = new HashMap<>();
        for (int step = 0; step < steps.size(); step++) {
            register(creators, footprints.get(step).creates(), step);
            register(droppers, footprints.get(step).drops(), step);
        }
        for (int step = 0; step < steps.size(); step++) {
            connectNeeds(step, creators);
            connectReadings(step, droppers);
            connectReleases(step, droppers);
            connectReplacements(step, creators);
            connectNames(step, droppers);
        }
    }

    private static void register(Map<ObjectRef, List<Integer>> index, Set<ObjectRef> objects, int step) {
        for (ObjectRef object : objects) {
            add(index, object, step);
            if (object.kind() == ObjectRef.Kind.COLUMN) {
                add(index, ObjectRef.column(object.owner(), ANY_COLUMN), step);
                add(index, ObjectRef.allColumns(object.owner()), step);
            }
            names(object).forEach(name -> add(index, name, step));
        }
    }

    private static void add(Map<ObjectRef, List<Integer>> index, ObjectRef object, int step) {
        index.computeIfAbsent(object, key -> new ArrayList<>()).add(step);
    }

    /**
     * The names that an object takes: tables, views, indexes, sequences and the indexes of constraints share the relation
     * names of one schema, and the rows of a table or view have a type of its name.
     */
    private static List<ObjectRef> names(ObjectRef object) {
        QualifiedName owner = object.owner();
        return switch (object.kind()) {
            case TABLE, VIEW -> List.of(relation(owner), ObjectRef.type(owner));
            case INDEX, SEQUENCE -> List.of(relation(owner));
            case CONSTRAINT -> List.of(relation(owner.sibling(object.part())));
            case SCHEMA, EXTENSION, TYPE, COLUMN, KEY, OPTION -> List.of();
        };
    }

    /** A name in the register, in a form that no real object has. */
    private static ObjectRef relation(QualifiedName name) {
        return new ObjectRef(ObjectRef.Kind.TABLE, name, "name");
    }

    private void connectNeeds(int step, Map<ObjectRef, List<Integer>> creators) {
        Footprint footprint = footprints.get(step);
        for (ObjectRef needed : footprint.needs()) {
            for (int creator : creators.getOrDefault(needed, List.of())) {
                if (!indifferent(footprint, needed, creator)) {
                    edge(creator, step);
                }
            }
        }
    }

    /** Columns that are gone are none that an asterisk stands for. */
    private void connectReadings(int step, Map<ObjectRef, List<Integer>> droppers) {
        for (ObjectRef needed : footprints.get(step).needs()) {
            if (needed.equals(ObjectRef.allColumns(needed.owner()))) {
                droppers.getOrDefault(needed, List.of()).forEach(dropper -> edge(dropper, step));
            }
        }
    }

    /** Who needs the object afterwards too hangs on it all the time. */
    private void connectReplacements(int step, Map<ObjectRef, List<Integer>> creators) {
        Footprint footprint = footprints.get(step);
        for (ObjectRef released : footprint.releases()) {
            if (!footprint.needs().contains(released)) {
                creators.getOrDefault(released, List.of()).forEach(creator -> edge(step, creator));
            }
        }
    }

    private void connectReleases(int step, Map<ObjectRef, List<Integer>> droppers) {
        Footprint footprint = footprints.get(step);
        for (ObjectRef released : footprint.releases()) {
            for (int dropper : droppers.getOrDefault(released, List.of())) {
                if (!indifferent(footprint, released, dropper)) {
                    edge(step, dropper);
                }
            }
        }
    }

    /** Whether a step hangs on an object before and after, and the other one only alters that object. */
    private boolean indifferent(Footprint footprint, ObjectRef object, int other) {
        Footprint alteration = footprints.get(other);
        return footprint.needs().contains(object)
                && footprint.releases().contains(object)
                && alteration.creates().contains(object)
                && alteration.drops().contains(object);
    }

    private void connectNames(int step, Map<ObjectRef, List<Integer>> droppers) {
        for (ObjectRef created : footprints.get(step).creates()) {
            if (created.kind() != ObjectRef.Kind.KEY) {
                List<ObjectRef> names = names(created);
                for (ObjectRef name : names.isEmpty() ? List.of(created) : names) {
                    droppers.getOrDefault(name, List.of()).forEach(dropper -> edge(dropper, step));
                }
            }
        }
    }

    private void edge(int before, int after) {
        if (before != after) {
            successors.get(before).add(after);
            waitingFor[after]++;
        }
    }

    private void sort() {
        PriorityQueue<Integer> ready = new PriorityQueue<>();
        for (int step = 0; step < steps.size(); step++) {
            if (waitingFor[step] == 0) {
                ready.add(step);
            }
        }
        while (!ready.isEmpty()) {
            int step = ready.poll();
            sorted.add(steps.get(step));
            for (int successor : successors.get(step)) {
                if (--waitingFor[successor] == 0) {
                    ready.add(successor);
                }
            }
        }
        for (int step = 0; step < steps.size(); step++) {
            if (waitingFor[step] > 0) {
                stuck.add(steps.get(step));
            }
        }
    }
}
