package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Smallint to bigint. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_SmallintToBigint implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.alterColumn("ticket", "id", setType(bigint()));
    }

    @Override
    public void downgrade(Operations op) {
        // values in ticket.id that are too great for smallint do not fit
        op.alterColumn("ticket", "id", setType(smallint()));
    }
}
