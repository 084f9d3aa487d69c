package dev.retort;

import dev.retort.rename.RenameAnswer;
import dev.retort.rename.RenameQuestions;
import java.util.List;

/**
 * How to compare.
 *
 * @param prune whether objects that no migration created, on tables that an entity maps, and all that only a baseline
 *     has are to be dropped too
 * @param renames answers about what was renamed, for this time alone; beside those in the project's file and in its
 *     entities
 * @param questions asked about everything that may have been renamed and has no answer; what they answer is added to the
 *     file {@code retort.renames}
 */
public record DiffRequest(boolean prune, List<RenameAnswer> renames, RenameQuestions questions) {

    /** Drops nothing that no migration created, and asks nobody. */
    public static final DiffRequest PLAIN = new DiffRequest(false, List.of(), RenameQuestions.UNASKED);

    public DiffRequest {
        renames = List.copyOf(renames);
    }

    public DiffRequest withPrune(boolean newPrune) {
        return new DiffRequest(newPrune, renames, questions);
    }

    public DiffRequest withRenames(List<RenameAnswer> answers) {
        return new DiffRequest(prune, answers, questions);
    }

    public DiffRequest asking(RenameQuestions newQuestions) {
        return new DiffRequest(prune, renames, newQuestions);
    }
}
