package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Arrays. */
@Revision(id = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_Arrays implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createCompositeType("address", "city character varying(255)");

        op.createTable(
                "item",
                column("id", bigint()),
                column("addresses", enumType("address").array()),
                primaryKey("id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("item"); // the rows of item are lost
        op.dropCompositeType("address");
    }
}
