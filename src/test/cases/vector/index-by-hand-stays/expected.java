package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Index by hand stays. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_IndexByHandStays implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.addColumn("item", column("name", varchar(255)));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("item", "name"); // the values in item.name are lost
    }
}
