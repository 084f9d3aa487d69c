package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Name of a table by hand. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_NameOfATableByHand implements Migration {

    @Override
    public void upgrade(Operations op) {
        // nothing to change in the database
    }

    @Override
    public void downgrade(Operations op) {
        // nothing to change in the database
    }
}
