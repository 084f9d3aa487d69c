package dev.retort.rename;

import java.util.Optional;

/** Somebody who knows what was renamed. */
@FunctionalInterface
public interface RenameQuestions {

    /** Nobody is there. */
    RenameQuestions UNASKED = candidate -> Optional.empty();

    /** Whether it was renamed so; empty if there will be no answer to this question or any other. */
    Optional<Boolean> isRenamed(RenameCandidate candidate);
}
