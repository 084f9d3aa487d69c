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
        op.renameIndex("ix_b", "ix_a_renamed");
        op.renameIndex("ix_a", "ix_b_renamed");
        op.renameIndex("ix_a_renamed", "ix_a");
        op.renameIndex("ix_b_renamed", "ix_b");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameIndex("ix_b", "ix_b_renamed");
        op.renameIndex("ix_a", "ix_a_renamed");
        op.renameIndex("ix_b_renamed", "ix_a");
        op.renameIndex("ix_a_renamed", "ix_b");
    }
}
