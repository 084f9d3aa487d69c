package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Refused. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_Refused implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.addColumn("item", column("remark", varchar(255)));
        op.dropColumn("item", "note"); // the values in item.note are lost
    }

    @Override
    public void downgrade(Operations op) {
        op.addColumn("item", column("note", varchar(255)));
        op.dropColumn("item", "remark"); // the values in item.remark are lost
    }
}
