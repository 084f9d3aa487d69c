package dev.retort.diff;

import dev.retort.operation.ObjectRef;
import dev.retort.schema.Type;
import dev.retort.wanted.NotCompared;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the comparison finds, and what it has to come back to at the end. */
final class Report {

    private final List<Difference> differences = new ArrayList<>();
    private final List<NotCompared> notCompared = new ArrayList<>();
    private final List<Kept> kept = new ArrayList<>();
    private final Map<ObjectRef, Integer> rebuilt = new LinkedHashMap<>();
    private final Map<ObjectRef, Integer> retyped = new HashMap<>();
    private final Map<Type, Integer> changedTypes = new LinkedHashMap<>();

    /** A constraint or index that is right as it is, unless what it hangs on is rebuilt below it. */
    record Kept(Attachment found, Attachment wanted, Optional<Integer> rename) {}

    /** Adds a difference and gives its place. */
    int add(Difference difference) {
        differences.add(difference);
        return differences.size() - 1;
    }

    void replace(int place, Difference difference) {
        differences.set(place, difference);
    }

    Difference difference(int place) {
        return differences.get(place);
    }

    List<Difference> differences() {
        return differences;
    }

    void add(NotCompared entry) {
        notCompared.add(entry);
    }

    List<NotCompared> notCompared() {
        return notCompared;
    }

    void keep(Kept attachment) {
        kept.add(attachment);
    }

    List<Kept> kept() {
        return kept;
    }

    /** Notes which difference drops a column or key, to make it anew or not. */
    void rebuilds(ObjectRef object, int place) {
        rebuilt.putIfAbsent(object, place);
    }

    Optional<Integer> rebuilding(ObjectRef object) {
        return Optional.ofNullable(rebuilt.get(object));
    }

    /** The first difference that drops a column on which the constraint or index hangs. */
    Optional<Integer> rebuildingColumnOf(Attachment attachment) {
        return rebuilt.entrySet().stream()
                .filter(entry -> entry.getKey().kind() == ObjectRef.Kind.COLUMN
                        && entry.getKey().owner().equals(attachment.table())
                        && attachment.uses(entry.getKey().part()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Notes which difference gives a column a type that its old one cannot be compared with. */
    void retypes(ObjectRef column, int place) {
        retyped.putIfAbsent(column, place);
    }

    Optional<Integer> retyping(ObjectRef column) {
        return Optional.ofNullable(retyped.get(column));
    }

    /** Notes which difference gives an enum type other labels, or a composite type other attributes. */
    void changes(Type type, int place) {
        changedTypes.put(type, place);
    }

    Map<Type, Integer> changedTypes() {
        return changedTypes;
    }
}
