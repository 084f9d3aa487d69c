package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** String enum column added. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_StringEnumColumnAdded implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.addColumn("item", column("state", varchar(20)));
        op.addConstraint("item", check("item_state_check", "state in ('OPEN','DONE')"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("item", "item_state_check");
        op.dropColumn("item", "state"); // the values in item.state are lost
    }
}
