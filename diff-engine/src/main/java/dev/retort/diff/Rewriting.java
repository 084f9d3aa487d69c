package dev.retort.diff;

import dev.retort.environment.PlannedStep;
import dev.retort.operation.ObjectRef;
import dev.retort.operation.Operation;
import dev.retort.plan.Plan;
import dev.retort.plan.Step;
import dev.retort.problem.Problem;
import dev.retort.problem.UsageException;
import dev.retort.wanted.NotCompared;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Lets the project rewrite planned steps. A rewritten step stays in one piece; it must undo itself, and the plan must
 * still have what its other steps need.
 */
final class Rewriting {

    private final ComparisonRules rules;
    private final Report report;

    Rewriting(ComparisonRules rules, Report report) {
        this.rules = rules;
        this.report = report;
    }

    /** The differences with the steps that are planned in the end; what the project takes out is noted. */
    List<Difference> applied(List<Difference> differences) {
        if (rules == ComparisonRules.NONE) {
            return differences;
        }
        List<Difference> rewritten =
                differences.stream().flatMap(each -> rewritten(each).stream()).toList();
        if (!rewritten.equals(differences)) {
            requireWhole(steps(differences), steps(rewritten));
        }
        return rewritten;
    }

    private static List<Step> steps(List<Difference> differences) {
        return differences.stream()
                .map(Difference::step)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Difference> rewritten(Difference difference) {
        Optional<Step> planned = difference.step().filter(step -> !step.isEmpty());
        if (planned.isEmpty()) {
            return Optional.of(difference);
        }
        Step step = planned.get();
        PlannedStep before = new PlannedStep(difference.describe(), step.upgrade(), step.downgrade());
        List<PlannedStep> after = rules.rewrite(before);
        if (after.equals(List.of(before))) {
            return Optional.of(difference);
        } else if (after.isEmpty()) {
            report.add(new NotCompared(
                    difference.kind(), difference.subject(), "taken out of the plan by " + rules.author()));
            return Optional.empty();
        }
        after.forEach(each -> requireReversible(each, difference));
        return Optional.of(difference.withStep(joined(after)));
    }

    private static Step joined(List<PlannedStep> steps) {
        List<Operation> upgrade = new ArrayList<>();
        List<Operation> downgrade = new ArrayList<>();
        steps.forEach(step -> {
            upgrade.addAll(step.upgrade());
            downgrade.addAll(0, step.downgrade());
        });
        return new Step(upgrade, downgrade, true);
    }

    private void requireReversible(PlannedStep step, Difference difference) {
        Reversal.reasonAgainst(step).ifPresent(reason -> {
            throw refused(Problem.of("A rewritten step does not undo itself")
                    .where(rules.author() + ", for " + difference.describe())
                    .found(reason)
                    .wanted("a step whose downgrade takes back what its upgrade does"));
        });
    }

    private void requireWhole(List<Step> before, List<Step> after) {
        requireNothingMissing(before, after, Step::upgrade, "upgrade");
        requireNothingMissing(before, after, Step::downgrade, "downgrade");
        requireNothingInTheWay(before, after);
        try {
            Plan.of(after);
        } catch (IllegalStateException circle) {
            throw refused(Problem.of("The rewritten steps cannot be brought into an order")
                    .where(rules.author())
                    .found(circle.getMessage())
                    .wanted("steps of which none needs what a later one makes"));
        }
    }

    private void requireNothingMissing(
            List<Step> before, List<Step> after, Function<Step, List<Operation>> side, String name) {
        Set<ObjectRef> missing = union(before, side, Operation::creates);
        missing.removeAll(union(after, side, Operation::creates));
        missing.retainAll(union(after, side, Operation::requires));
        refuse(missing, "the " + name + " still needs", "no step makes it any more");
    }

    /** What a step let go of, before another one dropped it. */
    private void requireNothingInTheWay(List<Step> before, List<Step> after) {
        Set<ObjectRef> held = union(before, Step::downgrade, Operation::requires);
        held.removeAll(union(after, Step::downgrade, Operation::requires));
        held.retainAll(union(after, Step::upgrade, Operation::drops));
        refuse(held, "the upgrade still drops", "what hangs on it stays");
    }

    private void refuse(Set<ObjectRef> objects, String use, String reason) {
        if (!objects.isEmpty()) {
            String names = objects.stream().map(Reversal::text).sorted().collect(Collectors.joining(", "));
            throw refused(Problem.of("The rewritten plan does not hold together")
                    .where(rules.author())
                    .found(use + " " + names + ", and " + reason)
                    .wanted("a plan in which every step finds what it needs"));
        }
    }

    private static UsageException refused(Problem problem) {
        return new UsageException(problem.next("correct the class's method rewrite, then run the command again"));
    }

    private static Set<ObjectRef> union(
            List<Step> steps, Function<Step, List<Operation>> side, Function<Operation, Set<ObjectRef>> part) {
        Set<ObjectRef> union = new HashSet<>();
        steps.forEach(step -> side.apply(step).forEach(operation -> union.addAll(part.apply(operation))));
        return union;
    }
}
