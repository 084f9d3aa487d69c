package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** In the default schema setting. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_InTheDefaultSchemaSetting implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createEnum("state", "DONE", "OPEN");
        op.addColumn(qualified("shop", "item"), column("state", enumType("state")));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn(qualified("shop", "item"), "state"); // the values in shop.item.state are lost
        op.dropEnum("state");
    }
}
