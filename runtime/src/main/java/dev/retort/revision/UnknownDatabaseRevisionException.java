package dev.retort.revision;

import dev.retort.problem.FailureException;
import dev.retort.problem.Problem;

/** The database is at a revision that no migration has. */
public final class UnknownDatabaseRevisionException extends FailureException {

    private static final long serialVersionUID = 1L;

    private final String id;

    /** @param id the revision as the version table names it */
    public UnknownDatabaseRevisionException(String id, Problem problem) {
        super(problem);
        this.id = id;
    }

    /** The revision as the version table names it. */
    public String id() {
        return id;
    }
}
