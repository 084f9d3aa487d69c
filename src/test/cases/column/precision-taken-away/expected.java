package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Precision taken away. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_PrecisionTakenAway implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.alterColumn("item", "value", setType(numeric()));
    }

    @Override
    public void downgrade(Operations op) {
        // the values in item.value are rounded to numeric(10,2)
        op.alterColumn("item", "value", setType(numeric(10, 2)));
    }
}
