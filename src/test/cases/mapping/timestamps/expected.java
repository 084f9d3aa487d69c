package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Timestamps. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_Timestamps implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.requireNoRows("item", "created needs a value: op.fill, or revision --fill item.created=VALUE");
        op.addColumn("item", column("created", timestamptz(6)).notNull());
        op.addColumn("item", column("seen", timestamp(6)));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("item", "seen"); // the values in item.seen are lost
        op.dropColumn("item", "created"); // the values in item.created are lost
    }
}
