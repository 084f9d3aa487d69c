package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Int to numeric. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_IntToNumeric implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.alterColumn("item", "value", setType(numeric(8, 2)));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("item", "value", setType(integer())); // the values in item.value are rounded to integer
    }
}
