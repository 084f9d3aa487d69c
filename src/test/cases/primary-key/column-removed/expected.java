package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Column removed. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_ColumnRemoved implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.dropConstraint("line", "line_pkey");
        op.alterColumn("line", "variant", dropNotNull());
        op.addConstraint("line", primaryKey("position", "orderid"));
    }

    @Override
    public void downgrade(Operations op) {
        op.requireNoRowsWhere(
                "line", "variant IS NULL", "variant is NOT NULL again and needs a value: op.fill gives one");
        op.dropConstraint("line", "line_pkey");
        op.alterColumn("line", "variant", setNotNull());
        op.addConstraint("line", primaryKey("position", "orderid", "variant"));
    }
}
