package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Soft delete added to rows. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_SoftDeleteAddedToRows implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.addColumn("note", column("deleted", bool()).comment("Soft-delete indicator"));
        op.fill("note", "deleted", "false");
        op.alterColumn("note", "deleted", setNotNull());
        op.addColumn("note_tags", column("active", bool()).comment("Soft-delete indicator"));
        op.fill("note_tags", "active", "true");
        op.alterColumn("note_tags", "active", setNotNull());
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("note_tags", "active"); // the values in note_tags.active are lost
        op.dropColumn("note", "deleted"); // the values in note.deleted are lost
    }
}
