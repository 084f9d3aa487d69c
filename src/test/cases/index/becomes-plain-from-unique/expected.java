package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Becomes plain from unique. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_BecomesPlainFromUnique implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.dropConstraint("item", "ix_item");
        op.createIndex("ix_item", "item", "rank");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("ix_item");
        op.addConstraint("item", unique("ix_item", "rank"));
    }
}
