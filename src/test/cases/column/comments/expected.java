package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Comments. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_Comments implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.alterColumn("item", "added", setComment("From now on"));
        op.alterColumn("item", "changed", setComment("The new words"));
        op.alterColumn("item", "dropped", dropComment());
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("item", "dropped", setComment("No longer"));
        op.alterColumn("item", "changed", setComment("The old words"));
        op.alterColumn("item", "added", dropComment());
    }
}
