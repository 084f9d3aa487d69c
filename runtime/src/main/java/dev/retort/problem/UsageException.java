package dev.retort.problem;

/** The command, the configuration or the entities are wrong; nothing was begun. Exit code 2. */
public final class UsageException extends RetortException {

    private static final long serialVersionUID = 1L;

    public UsageException(Problem problem) {
        this(problem, null);
    }

    public UsageException(Problem problem, Throwable cause) {
        super(problem, cause);
    }
}
