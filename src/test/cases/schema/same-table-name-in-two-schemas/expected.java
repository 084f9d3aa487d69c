package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Same table name in two schemas. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_SameTableNameInTwoSchemas implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createSchema("stock");

        op.createTable(
                qualified("stock", "item"),
                column("id", bigint()),
                column("item_id", bigint()),
                primaryKey("id"),
                foreignKey("fk_item_item", "item_id").references("item", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable(qualified("stock", "item")); // the rows of stock.item are lost
        op.dropSchema("stock");
    }
}
