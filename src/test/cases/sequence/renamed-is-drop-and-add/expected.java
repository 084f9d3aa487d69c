package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Renamed is drop and add. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_RenamedIsDropAndAdd implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createSequence(sequence("ticket_ids").incrementBy(50));
        op.dropSequence("ticket_numbers"); // the position of ticket_numbers is lost
    }

    @Override
    public void downgrade(Operations op) {
        op.createSequence(sequence("ticket_numbers").incrementBy(50));
        op.dropSequence("ticket_ids"); // the position of ticket_ids is lost
    }
}
