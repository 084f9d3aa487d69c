package dev.retort.diff;

import dev.retort.environment.ComparedColumn;
import dev.retort.environment.ComparedObject;
import dev.retort.environment.PlannedStep;
import dev.retort.environment.Verdict;
import dev.retort.wanted.NotCompared;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What a project decides in a comparison: settings and its own class. */
public interface ComparisonRules {

    /** No rules: everything is compared, and as PostgreSQL spells it. */
    ComparisonRules NONE = new ComparisonRules() {};

    /** Why an object takes no part, if so. */
    default Optional<String> reasonToLeaveOut(ComparedObject object) {
        return Optional.empty();
    }

    /** The patterns of the project that say nothing of any object which they were asked about. */
    default List<NotCompared> idlePatterns(Collection<ComparedObject> objects) {
        return List.of();
    }

    default Verdict compareType(ComparedColumn column) {
        return Verdict.NO_OPINION;
    }

    default Verdict compareDefault(ComparedColumn column) {
        return Verdict.NO_OPINION;
    }

    /** What is planned in place of a step. */
    default List<PlannedStep> rewrite(PlannedStep step) {
        return List.of(step);
    }

    /** Who decides, for messages. */
    default String author() {
        return "";
    }
}
