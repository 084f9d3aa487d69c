package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Table dropped below. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_TableDroppedBelow implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.dropView("title");

        // table item may have become other (same columns):
        // if so, op.renameTable("item", "other") in place of all that makes the one and drops the other,
        // or: retort revision --autogenerate --rename item=other
        op.createTable(
                "other",
                column("id", bigint()),
                column("name", varchar(255)),
                primaryKey("id"));

        op.dropTable("item"); // the rows of item are lost
    }

    @Override
    public void downgrade(Operations op) {
        // table item may have become other (same columns):
        // if so, op.renameTable("other", "item") in place of all that makes the one and drops the other,
        // or: retort revision --autogenerate --rename item=other
        op.createTable(
                "item",
                column("id", bigint()),
                column("name", varchar(255)),
                primaryKey("id"));

        op.dropTable("other"); // the rows of other are lost
        op.createView(
                "title",
                """
                SELECT id,
                    upper((name)::text) AS title
                   FROM item""");
    }
}
