package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Int to smallint. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_IntToSmallint implements Migration {

    @Override
    public void upgrade(Operations op) {
        // values in item.value that are too great for smallint do not fit
        op.alterColumn("item", "value", setType(smallint()));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("item", "value", setType(integer()));
    }
}
