package dev.retort.hooks;

import dev.retort.config.Configuration;
import dev.retort.diff.ComparisonRules;
import dev.retort.environment.ComparedColumn;
import dev.retort.environment.ComparedObject;
import dev.retort.environment.PlannedStep;
import dev.retort.environment.Verdict;
import dev.retort.wanted.NotCompared;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The rules of one project: its keys first, then its own class. */
public final class ProjectRules implements ComparisonRules {

    private final ObjectFilter filter;
    private final Optional<ProjectEnvironment> environment;

    private ProjectRules(ObjectFilter filter, Optional<ProjectEnvironment> environment) {
        this.filter = filter;
        this.environment = environment;
    }

    /**
     * The rules, or {@link ComparisonRules#NONE}.
     *
     * @throws dev.retort.problem.UsageException if a pattern is not understood
     */
    public static ComparisonRules of(Configuration configuration, Optional<ProjectEnvironment> environment) {
        ObjectFilter filter = new ObjectFilter(configuration);
        return filter.isEmpty() && environment.isEmpty() ? NONE : new ProjectRules(filter, environment);
    }

    @Override
    public Optional<String> reasonToLeaveOut(ComparedObject object) {
        return filter.reasonToLeaveOut(object)
                .or(() -> environment.filter(own -> !own.includes(object)).map(own -> "left out by " + own.name()));
    }

    @Override
    public List<NotCompared> idlePatterns(Collection<ComparedObject> objects) {
        return filter.idlePatterns(objects);
    }

    @Override
    public Verdict compareType(ComparedColumn column) {
        return environment.map(own -> own.compareType(column)).orElse(Verdict.NO_OPINION);
    }

    @Override
    public Verdict compareDefault(ComparedColumn column) {
        return environment.map(own -> own.compareDefault(column)).orElse(Verdict.NO_OPINION);
    }

    @Override
    public List<PlannedStep> rewrite(PlannedStep step) {
        return environment.map(own -> own.rewrite(step)).orElse(List.of(step));
    }

    @Override
    public String author() {
        return environment.map(ProjectEnvironment::name).orElse("");
    }
}
