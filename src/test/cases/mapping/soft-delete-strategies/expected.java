package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Soft delete strategies. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_SoftDeleteStrategies implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.requireNoRows("item", "live needs a value: op.fill, or revision --fill item.live=VALUE");
        op.requireNoRows("item_tags", "deleted needs a value: op.fill, or revision --fill item_tags.deleted=VALUE");
        op.requireNoRows("note", "deleted needs a value: op.fill, or revision --fill note.deleted=VALUE");
        op.addColumn("item", column("live", bool()).notNull().comment("false: deleted"));
        op.addColumn("item_tags", column("deleted", character(1)).notNull().comment("Soft-delete indicator"));
        op.addColumn("note", column("deleted", integer()).notNull().comment("Soft-delete indicator"));
        op.addColumn("page", column("deleted", timestamptz(6)).comment("Soft-delete indicator"));
        op.addConstraint("item_tags", check("item_tags_deleted_check", "deleted in ('N','Y')"));
        op.addConstraint("note", check("note_deleted_check", "deleted in (0,1)"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("note", "note_deleted_check");
        op.dropConstraint("item_tags", "item_tags_deleted_check");
        op.dropColumn("page", "deleted"); // the values in page.deleted are lost
        op.dropColumn("note", "deleted"); // the values in note.deleted are lost
        op.dropColumn("item_tags", "deleted"); // the values in item_tags.deleted are lost
        op.dropColumn("item", "live"); // the values in item.live are lost
    }
}
