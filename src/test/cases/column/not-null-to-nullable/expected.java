package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Not null to nullable. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_NotNullToNullable implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.alterColumn("item", "name", dropNotNull());
    }

    @Override
    public void downgrade(Operations op) {
        op.requireNoRowsWhere("item", "name IS NULL", "name is NOT NULL again and needs a value: op.fill gives one");
        op.alterColumn("item", "name", setNotNull());
    }
}
