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
    private final Set<Step> renames;

    /** What steps made before SQL of the project's own took their place, which nobody reads. */
    private final Set<ObjectRef> leftToSql = new HashSet<>();

    /** @param renames steps that stay as they are: what follows was compared as if they had been done */
    Rewriting(ComparisonRules rules, Report report, Set<Step> renames) {
        this.rules = rules;
        this.report = report;
        this.renames = renames;
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
        Optional<Step> planned = difference.step().filter(step -> !step.isEmpty() && !renames.contains(step));
        if (planned.isEmpty()) {
            return Optional.of(difference);
        }
        Step step = planned.get();
        PlannedStep before = new PlannedStep(difference.describe(), step.upgrade(), step.downgrade());
        List<PlannedStep> after = rules.rewrite(before);
        Step rewritten = joined(after);
        if (after.size() == 1 && rewritten.says(step)) {
            return Optional.of(difference);
        } else if (rewritten.isEmpty()) {
            report.add(new NotCompared(
                    difference.kind(), difference.subject(), "taken out of the plan by " + rules.author()));
            return Optional.empty();
        }
        after.forEach(each -> requireReversible(each, before, difference));
        noteSql(step.upgrade(), rewritten.upgrade());
        noteSql(step.downgrade(), rewritten.downgrade());
        return Optional.of(difference.withStep(rewritten));
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

    private void noteSql(List<Operation> before, List<Operation> after) {
        if (Reversal.carriesSql(after)) {
            before.forEach(operation -> leftToSql.addAll(operation.creates()));
        }
    }

    /** What is true of the step as it was planned is no fault: a column's own sequence goes with the column. */
    private void requireReversible(PlannedStep step, PlannedStep planned, Difference difference) {
        Optional<String> known = Reversal.reasonAgainst(planned);
        Reversal.reasonAgainst(step)
                .filter(reason -> !known.equals(Optional.of(reason)))
                .ifPresent(reason -> {
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
        missing.removeAll(leftToSql);
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
