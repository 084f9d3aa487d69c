package dev.retort.revision;

import dev.retort.problem.FailureException;
import java.util.List;

/** The beginning of an id fits several revisions. */
public final class AmbiguousRevisionException extends FailureException {

    private static final long serialVersionUID = 1L;

    private final transient List<RevisionNode> candidates;

    AmbiguousRevisionException(String beginning, List<RevisionNode> candidates) {
        super(GraphProblems.ambiguous(beginning, candidates));
        this.candidates = List.copyOf(candidates);
    }

    /** The revisions that it fits. */
    public List<RevisionNode> candidates() {
        return candidates;
    }
}
