package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Orm file alone. */
@Revision(id = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_OrmFileAlone implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createSequence(sequence("order_numbers").incrementBy(10));

        op.createTable(
                "customers",
                column("id", bigint()).asIdentity(),
                column("name", varchar(80)).notNull(),
                column("street_and_number", varchar(255)),
                column("town", varchar(255)),
                primaryKey("id"),
                unique("uk_customer_name", "name"));
        op.createIndex("ix_customer_town", "customers", "town");

        op.createTable(
                "customer_phones",
                column("customer", bigint()),
                column("phone", varchar(20)),
                primaryKey("customer", "phone"),
                foreignKey("fkp78972qk65v6ecbbdo20yxugv", "customer").references("customers", "id"));

        op.createTable(
                "orders",
                column("total", numeric(12, 2)),
                column("customer_id", bigint()).notNull(),
                column("id", bigint()),
                column("state", varchar(255)),
                primaryKey("id"),
                check("orders_state_check", "state in ('OPEN','DONE')"),
                foreignKey("fkpxtb8awmi0dk6smoh2vp1litg", "customer_id").references("customers", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("orders"); // the rows of orders are lost
        op.dropTable("customer_phones"); // the rows of customer_phones are lost
        op.dropTable("customers"); // the rows of customers are lost
        op.dropSequence("order_numbers"); // the position of order_numbers is lost
    }
}
