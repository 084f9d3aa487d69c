package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** With quoted names in another schema. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_WithQuotedNamesInAnotherSchema implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.alterColumn(qualified("sales", "Ticket"), "Ticket No", setIdentity(byDefault(numbering().incrementBy(10))));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn(qualified("sales", "Ticket"), "Ticket No", setIdentity(byDefault(numbering())));
    }
}
