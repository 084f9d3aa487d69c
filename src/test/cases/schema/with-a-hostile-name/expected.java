package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** With a hostile name. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_WithAHostileName implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createSchema("it's a.schema");

        op.createTable(
                qualified("it's a.schema", "part"),
                column("id", bigint()),
                primaryKey("id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable(qualified("it's a.schema", "part")); // the rows of it's a.schema.part are lost
        op.dropSchema("it's a.schema");
    }
}
