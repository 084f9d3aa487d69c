package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Spring naming. */
@Revision(id = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_SpringNaming implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createSequence(sequence("order_item_seq").incrementBy(50));
        op.createSequence(sequence("sales_orders_seq").incrementBy(50));

        op.createTable(
                "sales_orders",
                column("id", bigint()),
                column("order_number", varchar(255)),
                primaryKey("id"),
                unique("sales_orders_order_number_key", "order_number"));
        op.createIndex("idxcgq46pvo57ti2nyila4yctyu0", "sales_orders", "order_number");

        op.createTable(
                "order_item",
                column("net_amount", numeric(38, 2)),
                column("order_item_id", bigint()),
                column("sales_order_id", bigint()),
                column("long_description", varchar(255)),
                primaryKey("order_item_id"),
                foreignKey("fk48nxbpni30365p9omd8j87ysl", "sales_order_id").references("sales_orders", "id"));

        op.createTable(
                "order_item_other_orders",
                column("order_item_order_item_id", bigint()),
                column("other_orders_id", bigint()),
                primaryKey("order_item_order_item_id", "other_orders_id"),
                foreignKey("fkhuk5xpr626vm657j8orwu1eeg", "order_item_order_item_id")
                        .references("order_item", "order_item_id"),
                foreignKey("fksp1tpe6frrcs9k5pkwhgks1aa", "other_orders_id").references("sales_orders", "id"));

        op.createTable(
                "order_item_search_words",
                column("order_item_order_item_id", bigint()).notNull(),
                column("search_words", varchar(255)),
                foreignKey("fk5pgol06hcbwvg12nvmpa613tb", "order_item_order_item_id")
                        .references("order_item", "order_item_id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("order_item_search_words"); // the rows of order_item_search_words are lost
        op.dropTable("order_item_other_orders"); // the rows of order_item_other_orders are lost
        op.dropTable("order_item"); // the rows of order_item are lost
        op.dropTable("sales_orders"); // the rows of sales_orders are lost
        op.dropSequence("sales_orders_seq"); // the position of sales_orders_seq is lost
        op.dropSequence("order_item_seq"); // the position of order_item_seq is lost
    }
}
