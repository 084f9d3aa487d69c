package com.acme.stock.migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Create item. */
@Revision(id = "5d1f0a2b7c43", created = "2026-11-26T06:00:00Z")
public final class R202611260600_CreateItem implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable("item", column("id", bigint()).notNull(), primaryKey("id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("item"); // the rows of item are lost
    }
}
