package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Storage parameter given. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_StorageParameterGiven implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.dropIndex("ix_item");
        op.createIndex("item", index("ix_item", key("rank")).with("fillfactor = 70"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("ix_item");
        op.createIndex("ix_item", "item", "rank");
    }
}
