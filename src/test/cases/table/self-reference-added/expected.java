package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Self reference added. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_SelfReferenceAdded implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "node",
                column("id", bigint()),
                column("parent_id", bigint()),
                primaryKey("id"),
                foreignKey("fk_node_parent", "parent_id").references("node", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("node"); // the rows of node are lost
    }
}
