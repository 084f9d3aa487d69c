package dev.retort.problem;

/**
 * Anything that Retort refuses or fails to do. The message is {@link Problem#text()}; the subtypes say who is to mend
 * it.
 */
public abstract sealed class RetortException extends RuntimeException permits UsageException, FailureException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    RetortException(Problem problem, Throwable cause) {
        super(problem.text(), cause);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
