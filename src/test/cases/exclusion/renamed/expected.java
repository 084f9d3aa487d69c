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
        op.renameConstraint("item", "ex_old", "ex_item");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameConstraint("item", "ex_item", "ex_old");
    }
}
