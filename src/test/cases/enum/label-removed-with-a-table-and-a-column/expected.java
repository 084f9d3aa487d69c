package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Label removed with a table and a column. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_LabelRemovedWithATableAndAColumn implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.requireNoRowsWhere("item", "status IN ('PAID')", "status has no such label afterwards: change them first");
        op.dropColumn("item", "earlier"); // the values in item.earlier are lost
        op.dropTable("parcel"); // the rows of parcel are lost
        // enum label status.PAID may have become status.BACK (as many labels go as come):
        // if so, op.renameEnumLabel("status", "PAID", "BACK") in place of this,
        // or: retort revision --autogenerate --rename label:status.PAID=status.BACK
        op.replaceEnum("status", "BACK", "NEW", "SENT"); // fails while a row holds a label that is not listed here
    }

    @Override
    public void downgrade(Operations op) {
        op.requireNoRowsWhere("item", "status IN ('BACK')", "status has no such label afterwards: change them first");
        // enum label status.PAID may have become status.BACK (as many labels go as come):
        // if so, op.renameEnumLabel("status", "BACK", "PAID") in place of this,
        // or: retort revision --autogenerate --rename label:status.PAID=status.BACK
        op.replaceEnum("status", "NEW", "PAID", "SENT"); // fails while a row holds a label that is not listed here

        op.createTable(
                "parcel",
                column("id", bigint()),
                column("status", enumType("status")),
                primaryKey("id"));

        op.addColumn("item", column("earlier", enumType("status")));
    }
}
