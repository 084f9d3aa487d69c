package dev.retort;

import dev.retort.diff.Difference;
import dev.retort.diff.SchemaDiff;
import dev.retort.problem.FailureException;
import dev.retort.problem.Problem;
import java.util.stream.Collectors;

/** Entities and database were to agree, and do not. */
public final class DifferencesFoundException extends FailureException {

    private static final long serialVersionUID = 1L;

    private final transient SchemaDiff diff;

    DifferencesFoundException(SchemaDiff diff) {
        super(Problem.of("The entities and the database differ")
                .found(diff.differences().stream().map(Difference::describe).collect(Collectors.joining("\n")))
                .wanted("no difference")
                .next("retort revision --autogenerate -m \"…\" writes them into a migration"));
        this.diff = diff;
    }

    /** The whole comparison. */
    public SchemaDiff diff() {
        return diff;
    }
}
