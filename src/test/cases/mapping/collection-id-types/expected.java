package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Collection id types. */
@Revision(id = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_CollectionIdTypes implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "item",
                column("id", bigint()),
                primaryKey("id"));

        op.createTable(
                "item_bigs",
                column("item_id", bigint()).notNull(),
                column("big_id", bigint()),
                column("bigs", varchar(255)),
                primaryKey("big_id"),
                foreignKey("fkegqj8o4nagr9l13s0bclraasx", "item_id").references("item", "id"));

        op.createTable(
                "item_owns",
                column("own_id", integer()),
                column("item_id", bigint()).notNull(),
                column("owns", varchar(255)),
                primaryKey("own_id"),
                foreignKey("fk186x7643b7igyludvelfu5c0h", "item_id").references("item", "id"));

        op.createTable(
                "item_smalls",
                column("small_id", smallint()),
                column("item_id", bigint()).notNull(),
                column("smalls", varchar(255)),
                primaryKey("small_id"),
                foreignKey("fkrwh3px6sdn373t1dv1eaglwgs", "item_id").references("item", "id"));

        op.createTable(
                "item_wholes",
                column("whole_id", integer()),
                column("item_id", bigint()).notNull(),
                column("wholes", varchar(255)),
                primaryKey("whole_id"),
                foreignKey("fkgv9et0c8l3e5h28gdstysv55d", "item_id").references("item", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("item_wholes"); // the rows of item_wholes are lost
        op.dropTable("item_smalls"); // the rows of item_smalls are lost
        op.dropTable("item_owns"); // the rows of item_owns are lost
        op.dropTable("item_bigs"); // the rows of item_bigs are lost
        op.dropTable("item"); // the rows of item are lost
    }
}
