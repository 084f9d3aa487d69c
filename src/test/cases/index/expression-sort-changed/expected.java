package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Expression sort changed. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_ExpressionSortChanged implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.dropIndex("ix_item");
        op.createIndex("item", index("ix_item", expression("lower(name)").desc()));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("ix_item");
        op.createIndex("item", index("ix_item", expression("lower((name)::text)")));
    }
}
