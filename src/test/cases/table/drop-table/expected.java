package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Drop table. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_DropTable implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.dropTable("tag"); // the rows of tag are lost
    }

    @Override
    public void downgrade(Operations op) {
        op.createTable(
                "tag",
                column("id", bigint()),
                column("label", varchar(40)).notNull(),
                primaryKey("id"));
        op.createIndex("ix_tag_label", "tag", "label");
    }
}
