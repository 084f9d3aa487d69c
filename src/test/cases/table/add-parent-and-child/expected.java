package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Add parent and child. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_AddParentAndChild implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "verse",
                column("id", bigint()),
                column("text", varchar(255)),
                primaryKey("id"));

        op.createTable(
                "chapter",
                column("id", bigint()),
                column("verse_id", bigint()),
                primaryKey("id"),
                foreignKey("fk_chapter_verse", "verse_id").references("verse", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("chapter"); // the rows of chapter are lost
        op.dropTable("verse"); // the rows of verse are lost
    }
}
