package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Columns replaced. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_ColumnsReplaced implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.requireNoRowsWhere(
                "line", "variant IS NULL", "variant needs a value: op.fill, or revision --fill line.variant=VALUE");
        op.alterColumn("line", "variant", setNotNull());
        op.dropConstraint("line", "line_pkey");
        op.alterColumn("line", "orderid", dropNotNull());
        op.addConstraint("line", primaryKey("position", "variant"));
    }

    @Override
    public void downgrade(Operations op) {
        op.requireNoRowsWhere(
                "line", "orderid IS NULL", "orderid is NOT NULL again and needs a value: op.fill gives one");
        op.dropConstraint("line", "line_pkey");
        op.alterColumn("line", "orderid", setNotNull());
        op.addConstraint("line", primaryKey("position", "orderid"));
        op.alterColumn("line", "variant", dropNotNull());
    }
}
