package dev.retort;

import dev.retort.problem.FailureException;
import dev.retort.problem.Problem;

/** The database is at a revision that no migration has. */
public final class UnknownDatabaseRevisionException extends FailureException {

    private static final long serialVersionUID = 1L;

    private final String id;

    /** @param scripts where the migrations are */
    UnknownDatabaseRevisionException(String id, String scripts) {
        super(Problem.of("The database is at revision '" + id + "', which no migration has")
                .where(scripts)
                .next("restore the migration's file (it may be on another branch)")
                .next("or, if the database is known to be at another revision: retort stamp --purge REVISION"));
        this.id = id;
    }

    /** The revision as the version table names it. */
    public String id() {
        return id;
    }
}
