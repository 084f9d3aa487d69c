package dev.retort.run;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.revision.RevisionNode;

/**
 * One migration to run.
 *
 * @param migration an instance of the revision's class
 */
public record RunStep(RevisionNode revision, Direction direction, Migration migration) {

    void run(Operations operations) {
        if (direction == Direction.UPGRADE) {
            migration.upgrade(operations);
        } else {
            migration.downgrade(operations);
        }
    }
}
