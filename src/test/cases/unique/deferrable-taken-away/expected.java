package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;
import dev.retort.schema.Deferral;

/** Deferrable taken away. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_DeferrableTakenAway implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.dropConstraint("item", "uk_item");
        op.addConstraint("item", unique("uk_item", "name"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("item", "uk_item");
        op.addConstraint("item", unique("uk_item", "name").deferral(Deferral.INITIALLY_DEFERRED));
    }
}
