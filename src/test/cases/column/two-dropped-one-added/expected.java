package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Two dropped one added. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_TwoDroppedOneAdded implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.addColumn("item", column("third", date()));
        op.dropColumn("item", "first"); // the values in item.first are lost
        op.dropColumn("item", "second"); // the values in item.second are lost
    }

    @Override
    public void downgrade(Operations op) {
        op.addColumn("item", column("second", integer()));
        op.addColumn("item", column("first", varchar(255)));
        op.dropColumn("item", "third"); // the values in item.third are lost
    }
}
