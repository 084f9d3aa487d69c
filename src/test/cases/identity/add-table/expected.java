package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Add table. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_AddTable implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "ticket",
                column("id", bigint()).asIdentity(),
                column("text", varchar(255)),
                primaryKey("id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("ticket"); // the rows of ticket are lost
    }
}
