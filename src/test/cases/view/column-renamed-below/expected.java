package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Column renamed below. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_ColumnRenamedBelow implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.dropView("title");
        op.renameColumn("item", "name", "label");
        op.createView("title", "select id, upper(label) as title from item");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropView("title");
        op.renameColumn("item", "label", "name");
        op.createView(
                "title",
                """
                SELECT id,
                    upper((name)::text) AS title
                   FROM item""");
    }
}
