package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Temporal history partitions. */
@Revision(id = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_TemporalHistoryPartitions implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "item",
                column("id", bigint()).notNull(),
                column("name", varchar(255)));

        op.createTable(
                "item_history",
                column("id", bigint()),
                column("valid_from", timestamptz(6)),
                column("valid_to", timestamptz(6)),
                column("name", varchar(255)),
                primaryKey("id", "valid_from"),
                check("item_history_check", "valid_to is null or valid_to > valid_from"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("item_history"); // the rows of item_history are lost
        op.dropTable("item"); // the rows of item are lost
    }
}
