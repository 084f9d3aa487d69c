package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Shared by two entities. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_SharedByTwoEntities implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "receipt",
                column("id", bigint()),
                primaryKey("id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("receipt"); // the rows of receipt are lost
    }
}
