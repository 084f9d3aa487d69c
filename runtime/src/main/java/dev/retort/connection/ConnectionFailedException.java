package dev.retort.connection;

import dev.retort.problem.FailureException;
import dev.retort.problem.Problem;

/** No connection to the database can be made: it is not there, or refuses. The cause is what the driver threw. */
public final class ConnectionFailedException extends FailureException {

    private static final long serialVersionUID = 1L;

    ConnectionFailedException(Problem problem, Throwable cause) {
        super(problem, cause);
    }
}
