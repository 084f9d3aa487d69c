package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Instants without time zone. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_InstantsWithoutTimeZone implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.addColumn("item", column("instant", timestamp(6)));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("item", "instant"); // the values in item.instant are lost
    }
}
