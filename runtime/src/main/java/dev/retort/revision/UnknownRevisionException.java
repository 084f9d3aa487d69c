package dev.retort.revision;

import dev.retort.problem.FailureException;
import dev.retort.problem.Problem;

/** No revision is what was asked for: none has that id or label, or none in the branch that was named. */
public final class UnknownRevisionException extends FailureException {

    private static final long serialVersionUID = 1L;

    private final String symbol;

    UnknownRevisionException(String symbol, Problem problem) {
        super(problem);
        this.symbol = symbol;
    }

    /** What was asked for. */
    public String symbol() {
        return symbol;
    }
}
