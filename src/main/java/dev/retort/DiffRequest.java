package dev.retort;

import dev.retort.diff.Against;
import dev.retort.rename.RenameAnswer;
import dev.retort.rename.RenameQuestions;
import java.util.List;

/**
 * How to compare.
 *
 * @param against what the entities are compared with
 * @param prune whether objects that no migration created, on tables that an entity maps, and all that only a baseline
 *     has are to be dropped too
 * @param renames answers about what was renamed, for this time alone; beside those in the project's file and in its
 *     entities
 * @param questions asked about everything that may have been renamed and has no answer; what they answer is added to the
 *     file {@code retort.renames}
 */
public record DiffRequest(Against against, boolean prune, List<RenameAnswer> renames, RenameQuestions questions) {

    /** With the database; drops nothing that no migration created, and asks nobody. */
    public static final DiffRequest PLAIN = new DiffRequest(Against.LIVE, false, List.of(), RenameQuestions.UNASKED);

    public DiffRequest {
        renames = List.copyOf(renames);
    }

    public DiffRequest against(Against found) {
        return new DiffRequest(found, prune, renames, questions);
    }

    public DiffRequest withPrune(boolean newPrune) {
        return new DiffRequest(against, newPrune, renames, questions);
    }

    public DiffRequest withRenames(List<RenameAnswer> answers) {
        return new DiffRequest(against, prune, answers, questions);
    }

    public DiffRequest asking(RenameQuestions newQuestions) {
        return new DiffRequest(against, prune, renames, newQuestions);
    }
}
