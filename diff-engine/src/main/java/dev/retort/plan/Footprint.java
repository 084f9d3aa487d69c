package dev.retort.plan;

import dev.retort.operation.ObjectRef;
import dev.retort.operation.Operation;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What a step leaves, takes and depends on, all its operations together.
 *
 * @param creates the objects that are there after it
 * @param drops the objects that it takes away, those that go with a dropped one included
 * @param needs the objects that must be there before it; what it creates itself aside
 * @param releases the objects that nothing of it hangs on any more afterwards: what its undoing needs
 */
record Footprint(Set<ObjectRef> creates, Set<ObjectRef> drops, Set<ObjectRef> needs, Set<ObjectRef> releases) {

    /** @param known what objects are known to need beyond what the operations say that make them */
    static Footprint of(Step step, Map<ObjectRef, Set<ObjectRef>> known) {
        Set<ObjectRef> creates = union(step.upgrade(), Operation::creates);
        Set<ObjectRef> restores = union(step.downgrade(), Operation::creates);
        Set<ObjectRef> drops = union(step.upgrade(), Operation::drops);
        if (!drops.isEmpty()) {
            drops.addAll(restores); // a table goes with its columns, a constraint with the key that it gives
        }
        return new Footprint(
                creates, drops, needs(step.upgrade(), creates, known), needs(step.downgrade(), restores, known));
    }

    private static Set<ObjectRef> needs(
            List<Operation> operations, Set<ObjectRef> created, Map<ObjectRef, Set<ObjectRef>> known) {
        Set<ObjectRef> needs = union(operations, Operation::requires);
        needs.addAll(union(operations, SequenceUse::of));
        created.forEach(object -> needs.addAll(known.getOrDefault(object, Set.of())));
        needs.removeAll(created);
        return needs;
    }

    private static Set<ObjectRef> union(List<Operation> operations, Function<Operation, Set<ObjectRef>> part) {
        Set<ObjectRef> union = new HashSet<>();
        operations.forEach(operation -> union.addAll(part.apply(operation)));
        return union;
    }
}
