package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Timestamp precision taken away. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_TimestampPrecisionTakenAway implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.alterColumn("item", "value", setType(timestamp()));
    }

    @Override
    public void downgrade(Operations op) {
        // the values in item.value are rounded to timestamp(3) without time zone
        op.alterColumn("item", "value", setType(timestamp(3)));
    }
}
