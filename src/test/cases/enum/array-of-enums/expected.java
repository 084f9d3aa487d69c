package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Array of enums. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_ArrayOfEnums implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createEnum("state", "DONE", "OPEN");
        op.addColumn("item", column("first", enumType("state")));
        op.addColumn("item", column("states", smallint().array()));
        op.noteOrdinals("item", "states", "OPEN", "DONE");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("item", "states"); // the values in item.states are lost
        op.dropColumn("item", "first"); // the values in item.first are lost
        op.dropEnum("state");
    }
}
