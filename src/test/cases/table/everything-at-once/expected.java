package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Everything at once. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_EverythingAtOnce implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.requireNoRowsWhere(
                "customer", "name IS NULL", "name needs a value: op.fill, or revision --fill customer.name=VALUE");

        op.createTable(
                "address",
                column("customer_id", bigint()).notNull(),
                column("id", bigint()),
                primaryKey("id"),
                foreignKey("fk_address_customer", "customer_id").references("customer", "id"));

        // column customer.fax may have become customer.email (same type character varying(255), same place):
        // if so, op.renameColumn("customer", "fax", "email") in place of the two,
        // or: retort revision --autogenerate --rename customer.fax=customer.email
        op.addColumn("customer", column("email", varchar(255)));
        // column orders.legacy_id may have become orders.customer_id (same type bigint):
        // if so, op.renameColumn("orders", "legacy_id", "customer_id") in place of the two,
        // or: retort revision --autogenerate --rename orders.legacy_id=orders.customer_id
        op.addColumn("orders", column("customer_id", bigint()));
        op.alterColumn("customer", "name", setType(varchar(80)), setNotNull(), setComment("As printed on the invoice"));
        op.alterColumn("customer", "rank", dropNotNull());
        op.alterColumn("orders", "amount", setDefault("1"));
        op.dropConstraint("orders", "fk_orders_legacy");
        op.dropIndex("ix_customer_fax");
        op.addConstraint("customer", unique("customer_email_key", "email"));
        op.addConstraint("orders", check("ck_orders_amount", "amount >= 0"));
        op.addConstraint("orders", foreignKey("fk_orders_customer", "customer_id").references("customer", "id"));
        op.createIndex("ix_customer_rank", "customer", "rank");
        op.dropColumn("customer", "fax"); // the values in customer.fax are lost
        op.dropColumn("orders", "legacy_id"); // the values in orders.legacy_id are lost
        op.dropTable("legacy"); // the rows of legacy are lost
    }

    @Override
    public void downgrade(Operations op) {
        op.requireNoRowsWhere(
                "customer", "rank IS NULL", "rank is NOT NULL again and needs a value: op.fill gives one");

        op.createTable(
                "legacy",
                column("id", bigint()),
                column("note", varchar(255)),
                primaryKey("id"));

        // column orders.legacy_id may have become orders.customer_id (same type bigint):
        // if so, op.renameColumn("orders", "customer_id", "legacy_id") in place of the two,
        // or: retort revision --autogenerate --rename orders.legacy_id=orders.customer_id
        op.addColumn("orders", column("legacy_id", bigint()));
        // column customer.fax may have become customer.email (same type character varying(255), same place):
        // if so, op.renameColumn("customer", "email", "fax") in place of the two,
        // or: retort revision --autogenerate --rename customer.fax=customer.email
        op.addColumn("customer", column("fax", varchar(255)));
        op.dropIndex("ix_customer_rank");
        op.dropConstraint("orders", "fk_orders_customer");
        op.dropConstraint("orders", "ck_orders_amount");
        op.dropConstraint("customer", "customer_email_key");
        op.createIndex("ix_customer_fax", "customer", "fax");
        op.addConstraint("orders", foreignKey("fk_orders_legacy", "legacy_id").references("legacy", "id"));
        op.alterColumn("orders", "amount", setDefault("0"));
        op.alterColumn("customer", "rank", setNotNull());
        // values in customer.name that are too long for character varying(50) do not fit
        op.alterColumn("customer", "name", setType(varchar(50)), dropNotNull(), dropComment());
        op.dropColumn("orders", "customer_id"); // the values in orders.customer_id are lost
        op.dropColumn("customer", "email"); // the values in customer.email are lost
        op.dropTable("address"); // the rows of address are lost
    }
}
