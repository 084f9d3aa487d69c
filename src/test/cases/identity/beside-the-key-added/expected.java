package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Beside the key added. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_BesideTheKeyAdded implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.addColumn("ticket", column("number", bigint()).identity(always(numbering().startWith(100))));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("ticket", "number"); // the values in ticket.number are lost
    }
}
