package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Orm file overrides annotations. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_OrmFileOverridesAnnotations implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createSchema("shop");

        op.createTable(
                qualified("shop", "items"),
                column("id", bigint()),
                column("name", varchar(60)),
                primaryKey("id"));

        op.dropTable("item"); // the rows of item are lost
    }

    @Override
    public void downgrade(Operations op) {
        op.createTable(
                "item",
                column("id", bigint()),
                column("title", varchar(40)),
                primaryKey("id"));

        op.dropTable(qualified("shop", "items")); // the rows of shop.items are lost
        op.dropSchema("shop");
    }
}
