package dev.retort.diff;

import dev.retort.environment.ComparedObject;
import dev.retort.environment.ComparedObject.Side;
import dev.retort.environment.PlannedStep;
import java.util.List;
import java.util.Optional;

/** Rules for a baseline, in which what is wanted comes from the database too. */
record DatabaseRules(ComparisonRules rules) implements ComparisonRules {

    static ComparisonRules of(ComparisonRules rules) {
        return rules == NONE ? NONE : new DatabaseRules(rules);
    }

    @Override
    public Optional<String> reasonToLeaveOut(ComparedObject object) {
        return rules.reasonToLeaveOut(object.on(Side.DATABASE));
    }

    @Override
    public List<PlannedStep> rewrite(PlannedStep step) {
        return rules.rewrite(step);
    }

    @Override
    public String author() {
        return rules.author();
    }
}
