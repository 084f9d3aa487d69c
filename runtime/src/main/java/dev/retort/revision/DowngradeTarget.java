package dev.retort.revision;

import java.util.List;
import java.util.Optional;

/**
 * Where a downgrade ends.
 *
 * @param symbol what the user wrote, for messages
 * @param revisions the revisions that stay applied, above which everything goes; none for base
 * @param branch a revision whose line alone, with what depends on it, is to go
 */
public record DowngradeTarget(String symbol, List<String> revisions, Optional<String> branch) {

    public DowngradeTarget {
        revisions = List.copyOf(revisions);
    }
}
