package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Moved out of its bounds. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_MovedOutOfItsBounds implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.dropSequence("counter"); // the position of counter is lost
        op.createSequence(sequence("counter").startWith(2000).minValue(1000));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterSequence(sequence("counter"));
    }
}
