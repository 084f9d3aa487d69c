package dev.retort.revision;

import dev.retort.problem.FailureException;
import dev.retort.problem.Problem;

/** The revisions are no graph: an id or label twice, a loose end, a circle, a name that cannot be typed. */
public final class BrokenHistoryException extends FailureException {

    private static final long serialVersionUID = 1L;

    BrokenHistoryException(Problem problem) {
        super(problem);
    }
}
