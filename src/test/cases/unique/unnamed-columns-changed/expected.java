package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Unnamed columns changed. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_UnnamedColumnsChanged implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.dropConstraint("item", "item_name_key");
        op.addConstraint("item", unique("item_name_rank_key", "name", "rank"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("item", "item_name_rank_key");
        op.addConstraint("item", unique("item_name_key", "name"));
    }
}
