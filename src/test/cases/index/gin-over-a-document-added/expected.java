package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Gin over a document added. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_GinOverADocumentAdded implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createIndex("item", index("ix_item_doc", key("doc").operatorClass("jsonb_path_ops")).using("gin"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("ix_item_doc");
    }
}
