package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Column added below. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_ColumnAddedBelow implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.addColumn("item", column("rank", integer()));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("item", "rank"); // the values in item.rank are lost
    }
}
