package dev.retort.diff;

import dev.retort.catalog.ObjectComment;
import dev.retort.operation.ObjectRef;
import dev.retort.operation.Operation;
import dev.retort.operation.SchemaOperation.Comment;
import dev.retort.plan.Plan;
import dev.retort.plan.Step;
import dev.retort.wanted.NotCompared;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The comments that no entity can state: nothing is compared with them, but what is dropped and made again, on the way
 * there or back, has its comment again.
 */
final class KeptComments {

    private final Map<ObjectRef, String> comments = new HashMap<>();

    KeptComments(List<ObjectComment> found) {
        found.forEach(comment -> comments.put(comment.object(), comment.text()));
    }

    /** The plan with the comments set at the end of each direction. */
    Plan in(Plan plan) {
        List<Operation> there = lost(plan.upgrade());
        List<Operation> back = lost(plan.downgrade());
        List<Step> steps = new ArrayList<>(plan.steps());
        if (!back.isEmpty()) {
            steps.add(0, new Step(List.of(), back)); // the first step is undone last
        }
        if (!there.isEmpty()) {
            steps.add(new Step(there, List.of()));
        }
        return new Plan(steps);
    }

    private List<Operation> lost(List<Operation> operations) {
        return operations.stream()
                .flatMap(operation -> operation.creates().stream())
                .filter(comments::containsKey)
                .distinct()
                .sorted(ObjectRef.ORDER)
                .<Operation>map(object -> new Comment(object, comments.get(object)))
                .toList();
    }

    List<NotCompared> notCompared() {
        return comments.keySet().stream()
                .map(object ->
                        new NotCompared("comment", subject(object), "only those on tables and columns are compared"))
                .toList();
    }

    static String subject(ObjectRef object) {
        String kind = object.kind().name().toLowerCase(Locale.ROOT);
        return kind + " " + object.owner() + (object.part().isEmpty() ? "" : "." + object.part());
    }
}
