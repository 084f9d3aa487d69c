package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Dropped table in another schema. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_DroppedTableInAnotherSchema implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.dropTable(qualified("shop", "part")); // the rows of shop.part are lost
    }

    @Override
    public void downgrade(Operations op) {
        op.createTable(
                qualified("shop", "part"),
                column("number", integer()),
                column("id", bigint()),
                primaryKey("id"));
        op.createIndex("ix_part", qualified("shop", "part"), "number");
    }
}
