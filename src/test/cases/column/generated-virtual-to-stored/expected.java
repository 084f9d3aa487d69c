package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Generated virtual to stored. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_GeneratedVirtualToStored implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.dropColumn("item", "total");
        op.addColumn("item", column("total", integer()).generatedAs("price * amount"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("item", "total");
        op.addColumn("item", column("total", integer()).generated(virtual("(price * amount)")));
    }
}
