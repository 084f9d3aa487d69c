package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Owner given by hand taken away. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_OwnerGivenByHandTakenAway implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.alterSequence(sequence("ticket_numbers").incrementBy(10));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterSequence(sequence("ticket_numbers").incrementBy(50).ownedBy("ticket", "id"));
    }
}
