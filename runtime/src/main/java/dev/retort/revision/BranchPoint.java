package dev.retort.revision;

import java.util.List;

/**
 * A revision where lines part.
 *
 * @param next those that follow it
 */
public record BranchPoint(RevisionEntry revision, List<RevisionEntry> next) {

    public BranchPoint {
        next = List.copyOf(next);
    }
}
