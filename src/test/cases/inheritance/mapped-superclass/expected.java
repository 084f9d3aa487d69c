package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Mapped superclass. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_MappedSuperclass implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.requireNoRows("item", "version needs a value: op.fill, or revision --fill item.version=VALUE");
        op.addColumn("item", column("created", timestamptz(6)).notNull().defaultTo("now()"));
        op.addColumn("item", column("version", integer()).notNull());
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("item", "version"); // the values in item.version are lost
        op.dropColumn("item", "created"); // the values in item.created are lost
    }
}
