package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Secondary tables. */
@Revision(id = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_SecondaryTables implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createSchema("shop");

        op.createTable(
                "item",
                column("id", bigint()),
                primaryKey("id"));

        op.createTable(
                "item_text",
                column("item", bigint()),
                column("body", varchar(255)),
                column("title", varchar(255)).notNull(),
                primaryKey("item"),
                unique("uk_item_text", "title"),
                foreignKey("fkfe870t5c39euj9t53r696t1vr", "item").references("item", "id"));
        op.createIndex("ix_item_text", "item_text", "body");

        op.createTable(
                "stock",
                column("shop", bigint()),
                column("code", varchar(255)),
                primaryKey("shop", "code"));

        op.createTable(
                "stock_place",
                column("stock_shop", bigint()),
                column("shelf", varchar(255)),
                column("stock_code", varchar(255)),
                primaryKey("stock_shop", "stock_code"),
                foreignKey("fkfkunqma7lhlwsoyimtxv6u06", "stock_shop", "stock_code")
                        .references("stock", "shop", "code"));

        op.createTable(
                qualified("shop", "item_price"),
                column("price", numeric(38, 2)),
                column("id", bigint()),
                primaryKey("id"),
                foreignKey("fk_item_price", "id").references("item", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable(qualified("shop", "item_price")); // the rows of shop.item_price are lost
        op.dropTable("stock_place"); // the rows of stock_place are lost
        op.dropTable("stock"); // the rows of stock are lost
        op.dropTable("item_text"); // the rows of item_text are lost
        op.dropTable("item"); // the rows of item are lost
        op.dropSchema("shop");
    }
}
