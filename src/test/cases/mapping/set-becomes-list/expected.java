package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Set becomes list. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_SetBecomesList implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.requireNoRows(
                "item_tags", "tags_order needs a value: op.fill, or revision --fill item_tags.tags_order=VALUE");
        op.addColumn("item_tags", column("tags_order", integer()).notNull());
        op.dropConstraint("item_tags", "item_tags_pkey");
        op.addConstraint("item_tags", primaryKey("tags_order", "item_id"));
        op.addConstraint("item_tags", check("item_tags_tags_order_check", "tags_ORDER>=0"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("item_tags", "item_tags_tags_order_check");
        op.dropConstraint("item_tags", "item_tags_pkey");
        op.addConstraint("item_tags", primaryKey("item_id", "tags"));
        op.dropColumn("item_tags", "tags_order"); // the values in item_tags.tags_order are lost
    }
}
