package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Timestamp precision. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_TimestampPrecision implements Migration {

    @Override
    public void upgrade(Operations op) {
        // the values in item.at are rounded to timestamp(0) with time zone
        op.alterColumn("item", "at", setType(timestamptz(0)));
        op.alterColumn("item", "time", setType(time(3)));
    }

    @Override
    public void downgrade(Operations op) {
        // the values in item.time are rounded to time(0) without time zone
        op.alterColumn("item", "time", setType(time(0)));
        op.alterColumn("item", "at", setType(timestamptz(3)));
    }
}
