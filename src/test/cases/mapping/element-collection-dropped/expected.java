package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Element collection dropped. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_ElementCollectionDropped implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.addColumn("item", column("tags", varchar(255)));
        op.dropTable("item_tags"); // the rows of item_tags are lost
    }

    @Override
    public void downgrade(Operations op) {
        op.createTable(
                "item_tags",
                column("item_id", bigint()).notNull(),
                column("tags", varchar(255)),
                unique("item_tags_item_id_tags_key", "item_id", "tags"),
                foreignKey("fkj7lr0si039jthtrjb2c2kvcah", "item_id").references("item", "id"));

        op.dropColumn("item", "tags"); // the values in item.tags are lost
    }
}
