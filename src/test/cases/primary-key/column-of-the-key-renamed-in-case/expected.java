package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Column of the key renamed in case. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_ColumnOfTheKeyRenamedInCase implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.addColumn("item", column("Item_No", bigint()).notNull());
        op.dropConstraint("item", "item_pkey");
        op.addConstraint("item", primaryKey("Item_No"));
        op.dropColumn("item", "item_no"); // the values in item.item_no are lost
    }

    @Override
    public void downgrade(Operations op) {
        op.addColumn("item", column("item_no", bigint()).notNull());
        op.dropConstraint("item", "item_pkey");
        op.addConstraint("item", primaryKey("item_no"));
        op.dropColumn("item", "Item_No"); // the values in item.Item_No are lost
    }
}
