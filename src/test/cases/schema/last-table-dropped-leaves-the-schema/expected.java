package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Last table dropped leaves the schema. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_LastTableDroppedLeavesTheSchema implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.dropTable(qualified("audit", "entry")); // the rows of audit.entry are lost
    }

    @Override
    public void downgrade(Operations op) {
        op.createTable(
                qualified("audit", "entry"),
                column("id", bigint()),
                column("text", varchar(255)),
                primaryKey("id"));
    }
}
