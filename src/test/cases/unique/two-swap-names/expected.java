package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Two swap names. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_TwoSwapNames implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.renameConstraint("item", "uq_b", "uq_a_renamed");
        op.renameConstraint("item", "uq_a", "uq_b_renamed");
        op.renameConstraint("item", "uq_a_renamed", "uq_a");
        op.renameConstraint("item", "uq_b_renamed", "uq_b");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameConstraint("item", "uq_b", "uq_b_renamed");
        op.renameConstraint("item", "uq_a", "uq_a_renamed");
        op.renameConstraint("item", "uq_b_renamed", "uq_a");
        op.renameConstraint("item", "uq_a_renamed", "uq_b");
    }
}
