package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** User types. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_UserTypes implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "item_labels",
                column("item_id", bigint()),
                column("labels", varchar(255)),
                column("labels_key", bytea()),
                primaryKey("item_id", "labels_key"),
                foreignKey("fkou8nkxb506uipp723tdlhrb8q", "item_id").references("item", "id"));

        op.createTable(
                "item_tags",
                column("item_id", bigint()).notNull(),
                column("tags", varchar(77)),
                unique("item_tags_item_id_tags_key", "item_id", "tags"),
                foreignKey("fkj7lr0si039jthtrjb2c2kvcah", "item_id").references("item", "id"));

        op.addColumn("item", column("price", numeric(12, 2)));
        op.addColumn("item", column("price_currency", varchar(3)));
        // values in item.name that are too long for character varying(77) do not fit
        op.alterColumn("item", "name", setType(varchar(77)));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("item", "name", setType(varchar(255)));
        op.dropColumn("item", "price_currency"); // the values in item.price_currency are lost
        op.dropColumn("item", "price"); // the values in item.price are lost
        op.dropTable("item_tags"); // the rows of item_tags are lost
        op.dropTable("item_labels"); // the rows of item_labels are lost
    }
}
