package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Serial to bigserial. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_SerialToBigserial implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.alterSequence(sequence("item_number_seq").ownedBy("item", "number"));
        op.alterColumn("item", "number", setType(bigint()), setDefault("nextval('item_number_seq'::regclass)"));
    }

    @Override
    public void downgrade(Operations op) {
        // values in item.number that are too great for integer do not fit
        op.alterColumn("item", "number", setType(integer()), setDefault("nextval('item_number_seq'::regclass)"));
        op.alterSequence(sequence("item_number_seq").withType(integer()).ownedBy("item", "number"));
    }
}
