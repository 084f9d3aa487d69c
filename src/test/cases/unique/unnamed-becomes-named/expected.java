package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Unnamed becomes named. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_UnnamedBecomesNamed implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.renameConstraint("item", "item_code_key", "uq_item_code");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameConstraint("item", "uq_item_code", "item_code_key");
    }
}
