package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Deferrable given. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_DeferrableGiven implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.dropConstraint("item", "ex_item");
        op.addConstraint("item", exclude("ex_item", "(rank with =) deferrable initially deferred"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("item", "ex_item");
        op.addConstraint("item", exclude("ex_item", "USING btree (rank WITH =)"));
    }
}
