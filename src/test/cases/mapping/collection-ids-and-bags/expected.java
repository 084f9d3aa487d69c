package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Collection ids and bags. */
@Revision(id = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_CollectionIdsAndBags implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "item",
                column("id", bigint()),
                primaryKey("id"));

        op.createTable(
                "item_bag",
                column("item_id", bigint()).notNull(),
                column("bag", varchar(255)),
                foreignKey("fkedkgorx2ofxmjxep89ccbax4b", "item_id").references("item", "id"));

        op.createTable(
                "item_tags",
                column("item_id", bigint()).notNull(),
                column("tag_id", bigint()),
                column("tags", varchar(255)),
                primaryKey("tag_id"),
                foreignKey("fkj7lr0si039jthtrjb2c2kvcah", "item_id").references("item", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("item_tags"); // the rows of item_tags are lost
        op.dropTable("item_bag"); // the rows of item_bag are lost
        op.dropTable("item"); // the rows of item are lost
    }
}
