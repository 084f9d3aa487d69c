package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Name changed only in case. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_NameChangedOnlyInCase implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.renameConstraint("item", "uk_item_name", "UK_Item_Name");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameConstraint("item", "UK_Item_Name", "uk_item_name");
    }
}
