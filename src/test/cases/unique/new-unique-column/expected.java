package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** New unique column. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_NewUniqueColumn implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.requireNoRows("item", "code needs a value: op.fill, or revision --fill item.code=VALUE");
        op.addColumn("item", column("code", varchar(255)).notNull());
        op.addConstraint("item", unique("item_code_key", "code"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("item", "item_code_key");
        op.dropColumn("item", "code"); // the values in item.code are lost
    }
}
