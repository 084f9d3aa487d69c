package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Two columns swap names. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_TwoColumnsSwapNames implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.renameColumn("item", "second", "first_renamed");
        op.renameColumn("item", "first", "second_renamed");
        op.renameColumn("item", "first_renamed", "first");
        op.renameColumn("item", "second_renamed", "second");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameColumn("item", "second", "second_renamed");
        op.renameColumn("item", "first", "first_renamed");
        op.renameColumn("item", "second_renamed", "first");
        op.renameColumn("item", "first_renamed", "second");
    }
}
