package dev.retort.script;

import dev.retort.operation.DataOperation.Autocommit;
import dev.retort.operation.DataOperation.Execute;
import dev.retort.operation.ObjectRef;
import dev.retort.operation.ObjectRef.Kind;
import dev.retort.operation.Operation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the migrations of two lines do to the same objects, which neither of them could know. */
final class BranchConflicts {

    private static final Set<Kind> PARTS = Set.of(Kind.COLUMN, Kind.CONSTRAINT, Kind.KEY);

    /** What one line does to an object, and the revision that does it. */
    private record Touch(String verb, String revision) {

        boolean isWrite() {
            return !verb.equals("used");
        }

        @Override
        public String toString() {
            return verb + " in " + revision;
        }
    }

    private final Map<ObjectRef, Touch> touches = new LinkedHashMap<>();

    private BranchConflicts() {}

    /** One line for each object that one side changes and the other one changes or uses. */
    static Set<String> between(List<Recording> one, List<Recording> other) {
        return of(one).conflicts(of(other));
    }

    /** The migrations of which the operations do not say everything: SQL of the author's own, and work in Java. */
    static Set<String> unknown(List<Recording> recordings) {
        Set<String> unknown = new LinkedHashSet<>();
        for (Recording recording : recordings) {
            boolean runsSql = flattened(recording.operations()).stream().anyMatch(Execute.class::isInstance);
            if (runsSql || !recording.isWhole()) {
                unknown.add(recording.revision().id());
            }
        }
        return unknown;
    }

    private static BranchConflicts of(List<Recording> recordings) {
        BranchConflicts side = new BranchConflicts();
        recordings.forEach(recording -> flattened(recording.operations())
                .forEach(operation -> side.note(operation, recording.revision().id())));
        return side;
    }

    private static List<Operation> flattened(List<Operation> operations) {
        List<Operation> flat = new ArrayList<>();
        for (Operation operation : operations) {
            if (operation instanceof Autocommit block) {
                flat.addAll(flattened(block.operations()));
            } else {
                flat.add(operation);
            }
        }
        return flat;
    }

    private void note(Operation operation, String revision) {
        operation.creates().forEach(ref -> {
            boolean changed = operation.drops().contains(ref);
            note(ref, new Touch(changed ? "changed" : "created", revision));
        });
        operation.drops().forEach(ref -> note(ref, new Touch("dropped", revision)));
        operation.requires().forEach(ref -> note(ref, new Touch("used", revision)));
    }

    /** The first change counts, and a change more than a use; whatever touches a part uses its table. */
    private void note(ObjectRef ref, Touch touch) {
        touches.merge(ref, touch, (before, now) -> before.isWrite() || !now.isWrite() ? before : now);
        if (PARTS.contains(ref.kind())) {
            touches.putIfAbsent(ObjectRef.table(ref.owner()), new Touch("used", touch.revision()));
        }
    }

    private Set<String> conflicts(BranchConflicts other) {
        Set<ObjectRef> both = new LinkedHashSet<>(touches.keySet());
        both.retainAll(other.touches.keySet());
        both.removeIf(
                ref -> !touches.get(ref).isWrite() && !other.touches.get(ref).isWrite());
        Set<ObjectRef> tables = new LinkedHashSet<>(both);
        tables.removeIf(ref -> ref.kind() != Kind.TABLE);
        both.removeIf(ref -> PARTS.contains(ref.kind()) && tables.contains(ObjectRef.table(ref.owner())));
        Set<String> lines = new TreeSet<>();
        both.forEach(ref -> lines.add(name(ref) + ": " + touches.get(ref) + ", " + other.touches.get(ref)));
        return lines;
    }

    private static String name(ObjectRef ref) {
        String kind = ref.kind().name().toLowerCase(Locale.ROOT);
        if (ref.kind() == Kind.KEY) {
            return "unique key of " + ref.owner() + " over " + ref.part().replace("\0", ", ");
        }
        return kind + " " + ref.owner() + (ref.part().isEmpty() ? "" : "." + ref.part());
    }
}
