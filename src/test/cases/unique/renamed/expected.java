package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Renamed. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_Renamed implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.renameConstraint("item", "uq_item_code", "uq_item_number");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameConstraint("item", "uq_item_number", "uq_item_code");
    }
}
