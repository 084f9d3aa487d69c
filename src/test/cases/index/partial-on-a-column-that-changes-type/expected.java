package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Partial on a column that changes type. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_PartialOnAColumnThatChangesType implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.dropIndex("ix_item_live");
        op.alterColumn("item", "rank", setType(varchar(255)));
        op.createIndex("item", index("ix_item_live", key("name")).where("rank <> ''"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("ix_item_live");
        op.alterColumn("item", "rank", setType(integer()).using("rank::integer"));
        op.createIndex("item", index("ix_item_live", key("name")).where("(rank > 0)"));
    }
}
