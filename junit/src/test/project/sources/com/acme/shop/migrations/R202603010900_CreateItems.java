package com.acme.shop.migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Create items. */
@Revision(id = "5b1f0c7e9a21", created = "2026-03-01T09:00:00Z")
public final class R202603010900_CreateItems implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "items",
                column("id", bigint()).notNull(),
                column("name", varchar(80)).notNull(),
                column("price", numeric(10, 2)).notNull(),
                primaryKey("id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("items"); // the rows of items are lost
    }
}
