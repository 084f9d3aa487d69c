package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Single table subclasses share columns. */
@Revision(id = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_SingleTableSubclassesShareColumns implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createSchema("gen");

        op.createTable(
                "payment",
                column("amount", numeric(12, 4)).notNull(),
                column("currency", varchar(3)).notNull().defaultTo("'EUR'"),
                column("change_id", bigint()),
                column("id", bigint()),
                column("pay_kind", varchar(8)).notNull(),
                column("ref", varchar(16)).notNull(),
                column("state", varchar(255)),
                primaryKey("id"),
                check("payment_pay_kind_check", "pay_kind in ('CARD','CASH')"),
                check("payment_state_check", "state in ('ON','OFF')"),
                check("payment_check", "pay_kind <> 'CASH' or (change_id is not null)"),
                foreignKey("fkrrsh2n7lvkcs6ku5wx7krkk55", "change_id").references("payment", "id"));

        op.createTable(
                qualified("gen", "ids"),
                column("nxt", bigint()),
                column("what", varchar(255)),
                primaryKey("what"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable(qualified("gen", "ids")); // the rows of gen.ids are lost
        op.dropTable("payment"); // the rows of payment are lost
        op.dropSchema("gen");
    }
}
