package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Dropped and another added. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_DroppedAndAnotherAdded implements Migration {

    @Override
    public void upgrade(Operations op) {
        // column item.code may have become item.label (same type character varying(255), same constraints):
        // if so, op.renameColumn("item", "code", "label") in place of the two,
        // or: retort revision --autogenerate --rename item.code=item.label
        // column item.state may have become item.label (same type character varying(255), same place):
        // if so, op.renameColumn("item", "state", "label") in place of the two,
        // or: retort revision --autogenerate --rename item.state=item.label
        op.addColumn("item", column("label", varchar(255)));
        op.addColumn("item", column("priority", integer()));
        op.dropConstraint("item", "item_code_key");
        op.addConstraint("item", unique("item_label_key", "label"));
        op.dropColumn("item", "code"); // the values in item.code are lost
        op.dropColumn("item", "state"); // the values in item.state are lost
    }

    @Override
    public void downgrade(Operations op) {
        // column item.state may have become item.label (same type character varying(255), same place):
        // if so, op.renameColumn("item", "label", "state") in place of the two,
        // or: retort revision --autogenerate --rename item.state=item.label
        op.addColumn("item", column("state", varchar(255)));
        // column item.code may have become item.label (same type character varying(255), same constraints):
        // if so, op.renameColumn("item", "label", "code") in place of the two,
        // or: retort revision --autogenerate --rename item.code=item.label
        op.addColumn("item", column("code", varchar(255)));
        op.dropConstraint("item", "item_label_key");
        op.addConstraint("item", unique("item_code_key", "code"));
        op.dropColumn("item", "priority"); // the values in item.priority are lost
        op.dropColumn("item", "label"); // the values in item.label are lost
    }
}
