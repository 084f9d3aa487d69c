package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Table unanswered. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_TableUnanswered implements Migration {

    @Override
    public void upgrade(Operations op) {
        // table item may have become product (same Java entity Item, same columns):
        // if so, op.renameTable("item", "product") in place of all that makes the one and drops the other,
        // or: retort revision --autogenerate --rename item=product
        op.createTable(
                "product",
                column("id", bigint()),
                column("name", varchar(255)),
                primaryKey("id"));

        op.dropTable("item"); // the rows of item are lost
    }

    @Override
    public void downgrade(Operations op) {
        // table item may have become product (same Java entity Item, same columns):
        // if so, op.renameTable("product", "item") in place of all that makes the one and drops the other,
        // or: retort revision --autogenerate --rename item=product
        op.createTable(
                "item",
                column("id", bigint()),
                column("name", varchar(255)),
                primaryKey("id"));

        op.dropTable("product"); // the rows of product are lost
    }
}
