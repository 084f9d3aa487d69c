package com.acme.shop.migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Prices in cents. */
@Revision(id = "8d02e4b6c713", downRevision = "5b1f0c7e9a21", created = "2026-04-12T14:30:00Z")
public final class R202604121430_PricesInCents implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.addColumn("items", column("price_cents", bigint()));
        op.execute("update items set price_cents = round(price * 100)");
        op.alterColumn("items", "price_cents", setNotNull());
        op.dropColumn("items", "price");
    }

    @Override
    public void downgrade(Operations op) {
        op.addColumn("items", column("price", numeric(10, 2)));
        op.execute("update items set price = price_cents / 100.0");
        op.alterColumn("items", "price", setNotNull());
        op.dropColumn("items", "price_cents");
    }
}
