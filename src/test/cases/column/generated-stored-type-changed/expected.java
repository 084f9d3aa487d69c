package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Generated stored type changed. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_GeneratedStoredTypeChanged implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.dropColumn("item", "total");
        op.addColumn("item", column("total", bigint()).generatedAs("price * amount"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("item", "total");
        op.addColumn("item", column("total", integer()).generatedAs("(price * amount)"));
    }
}
