package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Column added. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_ColumnAdded implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createEnum("state", "DONE", "OPEN");
        op.addColumn("item", column("state", enumType("state")));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("item", "state"); // the values in item.state are lost
        op.dropEnum("state");
    }
}
