package com.acme.shop.migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Create customers and orders. */
@Revision(id = "5f0c7a91be34", created = "2026-11-21T09:00:00Z")
public final class R202611210900_CreateCustomersAndOrders implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "customer",
                column("id", bigint()).asIdentity(),
                column("full_name", varchar(255)).notNull(),
                primaryKey("id"));

        op.createTable(
                "purchase_order",
                column("paid_in", integer()).notNull(),
                column("id", bigint()).asIdentity(),
                column("ordered_by_id", bigint()).notNull(),
                primaryKey("id"),
                foreignKey("fk_purchase_order_customer", "ordered_by_id").references("customer", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("purchase_order"); // the rows of purchase_order are lost
        op.dropTable("customer"); // the rows of customer are lost
    }
}
