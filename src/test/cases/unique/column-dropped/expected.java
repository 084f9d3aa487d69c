package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Column dropped. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_ColumnDropped implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.dropConstraint("item", "item_code_key");
    }

    @Override
    public void downgrade(Operations op) {
        op.addConstraint("item", unique("item_code_key", "code"));
    }
}
