package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Table in a new schema. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_TableInANewSchema implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createSchema("audit");

        op.createTable(
                qualified("audit", "entry"),
                column("id", bigint()),
                column("text", varchar(255)),
                primaryKey("id"));
        op.createIndex("ix_entry_text", qualified("audit", "entry"), "text");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable(qualified("audit", "entry")); // the rows of audit.entry are lost
        op.dropSchema("audit");
    }
}
