package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Partition key. */
@Revision(id = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_PartitionKey implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "event",
                column("region", integer()),
                column("id", bigint()),
                column("name", varchar(255)),
                primaryKey("region", "id"));

        op.createTable(
                "region",
                column("part", integer()),
                column("id", bigint()),
                primaryKey("part", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("region"); // the rows of region are lost
        op.dropTable("event"); // the rows of event are lost
    }
}
