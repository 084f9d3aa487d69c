package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** From an array. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_FromAnArray implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.alterColumn("item", "embedding", setType(type("vector(3)")));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("item", "embedding", setType(real().array()));
    }
}
