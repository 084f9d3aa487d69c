package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Serial column dropped. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_SerialColumnDropped implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.dropColumn("item", "number"); // the values in item.number are lost
    }

    @Override
    public void downgrade(Operations op) {
        op.createSequence(sequence("item_number_seq").withType(integer()));
        op.addColumn("item", column("number", integer()).notNull().defaultTo("nextval('item_number_seq'::regclass)"));
        op.alterSequence(sequence("item_number_seq").withType(integer()).ownedBy("item", "number"));
    }
}
