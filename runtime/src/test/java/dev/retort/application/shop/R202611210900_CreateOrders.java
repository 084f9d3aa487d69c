package dev.retort.application.shop;

import static dev.retort.migration.Ddl.bigint;
import static dev.retort.migration.Ddl.column;
import static dev.retort.migration.Ddl.primaryKey;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Create orders. */
@Revision(id = "a1", created = "2026-11-21T09:00:00Z")
final class R202611210900_CreateOrders implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable("orders", column("id", bigint()), primaryKey("id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("orders");
    }
}
