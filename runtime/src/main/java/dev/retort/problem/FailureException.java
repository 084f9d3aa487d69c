package dev.retort.problem;

/** The operation failed: the database, a migration or the revision graph. Exit code 3. */
public non-sealed class FailureException extends RetortException {

    private static final long serialVersionUID = 1L;

    public FailureException(Problem problem) {
        this(problem, null);
    }

    public FailureException(Problem problem, Throwable cause) {
        super(problem, cause);
    }
}
