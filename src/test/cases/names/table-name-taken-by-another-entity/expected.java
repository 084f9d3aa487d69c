package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Table name taken by another entity. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_TableNameTakenByAnotherEntity implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.addColumn("thing", column("made", timestamptz(6)));
        op.dropColumn("thing", "rank"); // the values in thing.rank are lost
    }

    @Override
    public void downgrade(Operations op) {
        op.addColumn("thing", column("rank", integer()));
        op.dropColumn("thing", "made"); // the values in thing.made are lost
    }
}
