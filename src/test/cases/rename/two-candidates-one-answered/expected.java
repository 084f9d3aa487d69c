package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Two candidates one answered. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_TwoCandidatesOneAnswered implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.renameColumn("item", "note", "text");
        op.addColumn("item", column("remark", varchar(255)));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("item", "remark"); // the values in item.remark are lost
        op.renameColumn("item", "text", "note");
    }
}
