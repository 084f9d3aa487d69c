package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Table added by hand. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_TableAddedByHand implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.requireNoRowsWhere(
                "tag", "label IS NULL", "label needs a value: op.fill, or revision --fill tag.label=VALUE");
        op.alterColumn("tag", "label", setNotNull());
        op.createIndex("ix_tag", "tag", "label");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("ix_tag");
        op.alterColumn("tag", "label", dropNotNull());
    }
}
