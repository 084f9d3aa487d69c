package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Preferred types. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_PreferredTypes implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.requireNoRows("item", "active needs a value: op.fill, or revision --fill item.active=VALUE");
        op.addColumn("item", column("active", integer()).notNull());
        op.addColumn("item", column("duration", numeric(21, 0)));
        op.addColumn("item", column("token", character(36)));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("item", "token"); // the values in item.token are lost
        op.dropColumn("item", "duration"); // the values in item.duration are lost
        op.dropColumn("item", "active"); // the values in item.active are lost
    }
}
