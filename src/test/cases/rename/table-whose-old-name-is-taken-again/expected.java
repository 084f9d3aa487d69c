package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Table whose old name is taken again. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_TableWhoseOldNameIsTakenAgain implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.renameTable("item", "product");
        op.renameConstraint("product", "item_name_key", "product_name_key");
        op.renameConstraint("product", "item_pkey", "product_pkey");

        op.createTable(
                "item",
                column("id", bigint()).asIdentity(),
                column("name", varchar(255)),
                primaryKey("id"),
                unique("item_name_key", "name"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("item"); // the rows of item are lost
        op.renameConstraint("product", "product_pkey", "item_pkey");
        op.renameConstraint("product", "product_name_key", "item_name_key");
        op.renameTable("product", "item");
    }
}
