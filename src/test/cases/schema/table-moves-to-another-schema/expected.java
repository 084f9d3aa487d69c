package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Table moves to another schema. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_TableMovesToAnotherSchema implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createSchema("stock");

        op.createTable(
                qualified("stock", "item"),
                column("id", bigint()),
                column("name", varchar(255)),
                primaryKey("id"));

        op.dropTable("item"); // the rows of item are lost
    }

    @Override
    public void downgrade(Operations op) {
        op.createTable(
                "item",
                column("id", bigint()),
                column("name", varchar(255)),
                primaryKey("id"));

        op.dropTable(qualified("stock", "item")); // the rows of stock.item are lost
        op.dropSchema("stock");
    }
}
