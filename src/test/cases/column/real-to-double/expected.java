package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Real to double. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_RealToDouble implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.alterColumn("item", "value", setType(doublePrecision()));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("item", "value", setType(real())); // the values in item.value are rounded to real
    }
}
