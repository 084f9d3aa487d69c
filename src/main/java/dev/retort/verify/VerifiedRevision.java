package dev.retort.verify;

import dev.retort.problem.Problem;
import dev.retort.revision.RevisionNode;
import java.util.Optional;

/**
 * A revision that was to go up, down and up again.
 *
 * @param problem why it did not; nothing where it did, or was not tried
 */
public record VerifiedRevision(RevisionNode revision, Outcome outcome, Optional<Problem> problem) {

    static VerifiedRevision reversible(RevisionNode revision) {
        return new VerifiedRevision(revision, Outcome.REVERSIBLE, Optional.empty());
    }

    static VerifiedRevision wrong(RevisionNode revision, Problem problem) {
        return new VerifiedRevision(revision, Outcome.WRONG, Optional.of(problem));
    }

    static VerifiedRevision irreversible(RevisionNode revision, Problem problem) {
        return new VerifiedRevision(revision, Outcome.IRREVERSIBLE, Optional.of(problem));
    }

    static VerifiedRevision notReached(RevisionNode revision) {
        return new VerifiedRevision(revision, Outcome.NOT_REACHED, Optional.empty());
    }
}
