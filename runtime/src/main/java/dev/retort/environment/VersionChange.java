package dev.retort.environment;

import dev.retort.revision.RevisionNode;
import java.util.Optional;
import java.util.Set;

/**
 * A change of the version table.
 *
 * @param kind what was done
 * @param revision the migration that was run; empty for a stamp
 * @param before the revisions that the table named before
 * @param after the revisions that it names now; empty for {@code base}
 */
public record VersionChange(Kind kind, Optional<RevisionNode> revision, Set<String> before, Set<String> after) {

    /** What was done. */
    public enum Kind {
        /** A migration was applied. */
        UPGRADE,
        /** A migration was reverted. */
        DOWNGRADE,
        /** Revisions were noted without running anything. */
        STAMP
    }

    public VersionChange {
        before = Set.copyOf(before);
        after = Set.copyOf(after);
    }
}
