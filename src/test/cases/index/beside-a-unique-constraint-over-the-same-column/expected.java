package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Beside a unique constraint over the same column. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_BesideAUniqueConstraintOverTheSameColumn implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createIndex("ix_item_name", "item", "name");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("ix_item_name");
    }
}
