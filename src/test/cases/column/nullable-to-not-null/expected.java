package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Nullable to not null. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_NullableToNotNull implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.requireNoRowsWhere(
                "item", "name IS NULL", "name needs a value: op.fill, or revision --fill item.name=VALUE");
        op.alterColumn("item", "name", setNotNull());
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("item", "name", dropNotNull());
    }
}
