package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Soft delete. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_SoftDelete implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.requireNoRows("item", "deleted needs a value: op.fill, or revision --fill item.deleted=VALUE");
        op.addColumn("item", column("deleted", bool()).notNull().comment("Soft-delete indicator"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("item", "deleted"); // the values in item.deleted are lost
    }
}
