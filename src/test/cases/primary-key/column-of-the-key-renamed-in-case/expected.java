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
        op.requireNoRows("item", "Item_No needs a value: op.fill, or revision --fill item.Item_No=VALUE");
        // column item.item_no may have become item.Item_No (same type bigint, same place, same constraints, similar
        // name):
        // if so, op.renameColumn("item", "item_no", "Item_No") in place of the two,
        // or: retort revision --autogenerate --rename item.item_no=item.Item_No
        op.addColumn("item", column("Item_No", bigint()).notNull());
        op.dropConstraint("item", "item_pkey");
        op.addConstraint("item", primaryKey("Item_No"));
        op.dropColumn("item", "item_no"); // the values in item.item_no are lost
    }

    @Override
    public void downgrade(Operations op) {
        op.requireNoRows("item", "item_no is NOT NULL again and needs a value: op.fill gives one");
        // column item.item_no may have become item.Item_No (same type bigint, same place, same constraints, similar
        // name):
        // if so, op.renameColumn("item", "Item_No", "item_no") in place of the two,
        // or: retort revision --autogenerate --rename item.item_no=item.Item_No
        op.addColumn("item", column("item_no", bigint()).notNull());
        op.dropConstraint("item", "item_pkey");
        op.addConstraint("item", primaryKey("item_no"));
        op.dropColumn("item", "Item_No"); // the values in item.Item_No are lost
    }
}
