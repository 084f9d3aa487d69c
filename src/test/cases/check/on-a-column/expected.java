package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** On a column. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_OnAColumn implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.addColumn("item", column("size", integer()));
        op.addConstraint("item", check("ck_rank", "rank > 0"));
        op.addConstraint("item", check("item_size_check", "size < 100"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("item", "item_size_check");
        op.dropConstraint("item", "ck_rank");
        op.dropColumn("item", "size"); // the values in item.size are lost
    }
}
