package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Property stays column changes. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_PropertyStaysColumnChanges implements Migration {

    @Override
    public void upgrade(Operations op) {
        // column item.rank may have become item.position (same Java property rank, same constraints):
        // if so, op.renameColumn("item", "rank", "position") in place of the two,
        // or: retort revision --autogenerate --rename item.rank=item.position
        op.addColumn("item", column("position", varchar(255)));
        op.dropColumn("item", "rank"); // the values in item.rank are lost
    }

    @Override
    public void downgrade(Operations op) {
        // column item.rank may have become item.position (same Java property rank, same constraints):
        // if so, op.renameColumn("item", "position", "rank") in place of the two,
        // or: retort revision --autogenerate --rename item.rank=item.position
        op.addColumn("item", column("rank", integer()));
        op.dropColumn("item", "position"); // the values in item.position are lost
    }
}
