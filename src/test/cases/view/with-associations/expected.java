package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** With associations. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_WithAssociations implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "reader",
                column("id", bigint()),
                column("title_id", bigint()),
                primaryKey("id"));

        op.createView("title", "select id, upper(name) as title, id as item_id from item");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropView("title");
        op.dropTable("reader"); // the rows of reader are lost
    }
}
