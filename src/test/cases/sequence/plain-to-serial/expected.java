package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Plain to serial. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_PlainToSerial implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createSequence(sequence("item_number_seq").withType(integer()));
        op.alterColumn("item", "number", setDefault("nextval('item_number_seq'::regclass)"));
        op.alterSequence(sequence("item_number_seq").withType(integer()).ownedBy("item", "number"));
        op.advanceSequence("item_number_seq", "item", "number");
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("item", "number", dropDefault());
        op.dropSequence("item_number_seq"); // the position of item_number_seq is lost
    }
}
