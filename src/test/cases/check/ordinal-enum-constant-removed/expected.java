package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Ordinal enum constant removed. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_OrdinalEnumConstantRemoved implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.requireNoRowsWhere("item", "state > 1", "state has no such constant afterwards: change them first");
        op.noteOrdinals("item", "state", "OPEN", "DONE");
        op.dropConstraint("item", "item_state_check");
        op.addConstraint("item", check("item_state_check", "state between 0 and 1"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("item", "item_state_check");
        op.addConstraint("item", check("item_state_check", "((state >= 0) AND (state <= 2))"));
    }
}
