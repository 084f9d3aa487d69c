package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** To serial. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_ToSerial implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.alterColumn("item", "id", dropIdentity());
        op.createSequence(sequence("item_id_seq"));
        op.alterColumn("item", "id", setDefault("nextval('item_id_seq'::regclass)"));
        op.alterSequence(sequence("item_id_seq").ownedBy("item", "id"));
        op.advanceSequence("item_id_seq", "item", "id");
        op.alterColumn("ticket", "id", dropIdentity());
        op.createSequence(sequence("ticket_id_seq").withType(integer()));
        op.alterColumn("ticket", "id", setDefault("nextval('ticket_id_seq'::regclass)"));
        op.alterSequence(sequence("ticket_id_seq").withType(integer()).ownedBy("ticket", "id"));
        op.advanceSequence("ticket_id_seq", "ticket", "id");
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("ticket", "id", dropDefault());
        op.dropSequence("ticket_id_seq"); // the position of ticket_id_seq is lost
        op.alterColumn("ticket", "id", addIdentity());
        op.alterColumn("item", "id", dropDefault());
        op.dropSequence("item_id_seq"); // the position of item_id_seq is lost
        op.alterColumn("item", "id", addIdentity());
    }
}
