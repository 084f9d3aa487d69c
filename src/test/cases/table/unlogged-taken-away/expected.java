package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Unlogged taken away. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_UnloggedTakenAway implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.setLogged("item");
    }

    @Override
    public void downgrade(Operations op) {
        op.setUnlogged("item"); // a crash of the server empties item
    }
}
