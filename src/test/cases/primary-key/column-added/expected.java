package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Column added. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_ColumnAdded implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.requireNoRowsWhere(
                "line", "variant IS NULL", "variant needs a value: op.fill, or revision --fill line.variant=VALUE");
        op.alterColumn("line", "variant", setNotNull());
        op.dropConstraint("line", "line_pkey");
        op.addConstraint("line", primaryKey("position", "orderid", "variant"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("line", "line_pkey");
        op.addConstraint("line", primaryKey("position", "orderid"));
        op.alterColumn("line", "variant", dropNotNull());
    }
}
