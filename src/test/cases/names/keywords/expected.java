package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Keywords. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_Keywords implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "order",
                column("check", integer()),
                column("level", integer()),
                column("id", bigint()),
                column("select", varchar(255)),
                column("user", varchar(255)),
                primaryKey("id"),
                unique("order_check_key", "check"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("order"); // the rows of order are lost
    }
}
