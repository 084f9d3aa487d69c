package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Goes with its column. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_GoesWithItsColumn implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.dropConstraint("item", "ex_item");
        op.dropColumn("item", "rank"); // the values in item.rank are lost
    }

    @Override
    public void downgrade(Operations op) {
        op.addColumn("item", column("rank", integer()));
        op.addConstraint("item", exclude("ex_item", "USING btree (rank WITH =)"));
    }
}
