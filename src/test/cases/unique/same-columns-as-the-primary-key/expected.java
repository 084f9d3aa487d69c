package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Same columns as the primary key. */
@Revision(id = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_SameColumnsAsThePrimaryKey implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "items",
                column("id", bigint()),
                column("code", varchar(20)),
                primaryKey("id").named("uq_items_id"),
                unique("uq_items_code", "code"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("items"); // the rows of items are lost
    }
}
