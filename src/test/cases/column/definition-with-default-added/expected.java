package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Definition with default added. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_DefinitionWithDefaultAdded implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.addColumn("item", column("state", varchar(20)).notNull().defaultTo("'open'"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("item", "state"); // the values in item.state are lost
    }
}
