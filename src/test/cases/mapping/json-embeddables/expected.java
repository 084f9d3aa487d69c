package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Json embeddables. */
@Revision(id = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_JsonEmbeddables implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "person",
                column("id", bigint()),
                column("address", jsonb()),
                column("others", jsonb()),
                column("printed", type("xml")),
                primaryKey("id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("person"); // the rows of person are lost
    }
}
