package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Unnamed on the table. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_UnnamedOnTheTable implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.addConstraint("item", check("item_check", "rank >= 0 or state is null"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("item", "item_check");
    }
}
