package dev.retort;

import dev.retort.problem.FailureException;
import dev.retort.problem.Problem;
import dev.retort.script.MergeConflicts;

/** Lines of revisions that were to be joined touch the same objects; nothing was written. */
public final class MergeConflictException extends FailureException {

    private static final long serialVersionUID = 1L;

    private final transient MergeConflicts conflicts;

    MergeConflictException(MergeConflicts conflicts) {
        super(Problem.of("More than one side touches the same objects")
                .found(String.join("\n", conflicts.objects()))
                .next("correct one of the migrations so that it takes the other one into account, and let it"
                        + " follow that")
                .next("or, if they get on with each other: the same command without --strict"));
        this.conflicts = conflicts;
    }

    /** What both touch. */
    public MergeConflicts conflicts() {
        return conflicts;
    }
}
