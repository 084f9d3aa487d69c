package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Two entities on one table. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_TwoEntitiesOnOneTable implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.addColumn("item", column("summary", varchar(500)));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("item", "summary"); // the values in item.summary are lost
    }
}
