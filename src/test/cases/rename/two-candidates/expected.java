package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Two candidates. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_TwoCandidates implements Migration {

    @Override
    public void upgrade(Operations op) {
        // column item.note may have become item.remark (same type character varying(255), same place, same
        // constraints):
        // if so, op.renameColumn("item", "note", "remark") in place of the two,
        // or: retort revision --autogenerate --rename item.note=item.remark
        op.addColumn("item", column("remark", varchar(255)));
        // column item.note may have become item.text (same type character varying(255), same constraints):
        // if so, op.renameColumn("item", "note", "text") in place of the two,
        // or: retort revision --autogenerate --rename item.note=item.text
        op.addColumn("item", column("text", varchar(255)));
        op.dropColumn("item", "note"); // the values in item.note are lost
    }

    @Override
    public void downgrade(Operations op) {
        // column item.note may have become item.remark (same type character varying(255), same place, same
        // constraints):
        // if so, op.renameColumn("item", "remark", "note") in place of the two,
        // or: retort revision --autogenerate --rename item.note=item.remark
        // column item.note may have become item.text (same type character varying(255), same constraints):
        // if so, op.renameColumn("item", "text", "note") in place of the two,
        // or: retort revision --autogenerate --rename item.note=item.text
        op.addColumn("item", column("note", varchar(255)));
        op.dropColumn("item", "text"); // the values in item.text are lost
        op.dropColumn("item", "remark"); // the values in item.remark are lost
    }
}
