package dev.retort.verify;

import java.util.List;

/**
 * What came of all revisions.
 *
 * @param revisions in the order in which they were tried, from the base on
 */
public record Verification(List<VerifiedRevision> revisions) {

    public Verification {
        revisions = List.copyOf(revisions);
    }

    /** Those with that outcome. */
    public List<VerifiedRevision> with(Outcome outcome) {
        return revisions.stream()
                .filter(revision -> revision.outcome() == outcome)
                .toList();
    }

    /**
     * Whether there is nothing to mend.
     *
     * @param strict whether a revision that cannot be taken back is something to mend
     */
    public boolean isClean(boolean strict) {
        return with(Outcome.WRONG).isEmpty()
                && (!strict || with(Outcome.IRREVERSIBLE).isEmpty());
    }
}
