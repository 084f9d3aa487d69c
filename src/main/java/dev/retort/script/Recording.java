package dev.retort.script;

import dev.retort.migration.Migration;
import dev.retort.migration.NeedsConnectionException;
import dev.retort.migration.Recorder;
import dev.retort.operation.Operation;
import dev.retort.revision.RevisionNode;
import dev.retort.run.Direction;
import java.util.List;

/**
 * What one of a migration's methods says.
 *
 * @param isWhole whether it said everything without asking for a live connection
 */
record Recording(RevisionNode revision, List<Operation> operations, boolean isWhole) {

    /** What the method says until it asks for the live connection, if it does. */
    static Recording of(RevisionNode revision, Direction direction, Migration migration) {
        Recorder recorder = new Recorder();
        boolean whole = true;
        try {
            if (direction == Direction.UPGRADE) {
                migration.upgrade(recorder);
            } else {
                migration.downgrade(recorder);
            }
        } catch (NeedsConnectionException dataWork) {
            whole = false;
            System.getLogger(Recording.class.getName())
                    .log(System.Logger.Level.DEBUG, () -> migration.getClass() + ": " + dataWork.getMessage());
        }
        return new Recording(revision, recorder.operations(), whole);
    }
}
