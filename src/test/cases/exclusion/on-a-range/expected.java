package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** On a range. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_OnARange implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.addConstraint(
                "booking", exclude("ex_booking", "using gist (int4range(room, room, '[]') with &&, during with &&)"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("booking", "ex_booking");
    }
}
