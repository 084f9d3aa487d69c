package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Column added below an asterisk. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_ColumnAddedBelowAnAsterisk implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.dropView("title");
        op.addColumn("item", column("remark", varchar(255)));
        op.createView("title", "select * from item");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropView("title");
        op.dropColumn("item", "remark"); // the values in item.remark are lost
        op.createView(
                "title",
                """
                SELECT id,
                    name
                   FROM item""");
    }
}
