package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Time zone column. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_TimeZoneColumn implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.addColumn("item", column("at_offset", integer()).comment("in seconds"));
        op.addColumn("item", column("normalized", timestamp(6)));
        op.addColumn("item", column("time", time(2)));
        op.addColumn("item", column("utc", timestamptz(6)));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("item", "utc"); // the values in item.utc are lost
        op.dropColumn("item", "time"); // the values in item.time are lost
        op.dropColumn("item", "normalized"); // the values in item.normalized are lost
        op.dropColumn("item", "at_offset"); // the values in item.at_offset are lost
    }
}
