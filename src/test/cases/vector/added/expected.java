package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Added. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_Added implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.addColumn("item", column("embedding", type("vector(3)")));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("item", "embedding"); // the values in item.embedding are lost
    }
}
