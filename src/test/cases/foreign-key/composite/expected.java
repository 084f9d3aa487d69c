package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Composite. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_Composite implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "delivery",
                column("line_position", integer()),
                column("id", bigint()),
                column("line_order", bigint()),
                primaryKey("id"),
                foreignKey("fk_delivery_line", "line_position", "line_order")
                        .references("line", "position", "orderid"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("delivery"); // the rows of delivery are lost
    }
}
