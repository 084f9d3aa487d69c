package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Version added. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_VersionAdded implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.requireNoRows("item", "version needs a value: op.fill, or revision --fill item.version=VALUE");
        op.addColumn("item", column("version", integer()).notNull());
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("item", "version"); // the values in item.version are lost
    }
}
