package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Local date time to instant. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_LocalDateTimeToInstant implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.alterColumn("item", "at", setType(timestamptz(6)).using("at AT TIME ZONE 'UTC'"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("item", "at", setType(timestamp(6)).using("at AT TIME ZONE 'UTC'"));
    }
}
