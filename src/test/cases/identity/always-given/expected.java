package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Always given. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_AlwaysGiven implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.alterColumn("ticket", "id", setIdentity(always()));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("ticket", "id", setIdentity(byDefault(numbering())));
    }
}
