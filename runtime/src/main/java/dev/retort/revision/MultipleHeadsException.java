package dev.retort.revision;

import dev.retort.problem.FailureException;
import dev.retort.problem.Problem;
import java.util.List;

/** One head was asked for, and there are several. */
public final class MultipleHeadsException extends FailureException {

    private static final long serialVersionUID = 1L;

    private final transient List<RevisionNode> heads;

    public MultipleHeadsException(List<RevisionNode> heads, Problem problem) {
        super(problem);
        this.heads = List.copyOf(heads);
    }

    /** The heads that there are. */
    public List<RevisionNode> heads() {
        return heads;
    }
}
