package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Table and column. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_TableAndColumn implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.renameTable("item", "product");
        op.renameColumn("product", "name", "title");
        op.renameConstraint("product", "item_pkey", "product_pkey");
        op.renameConstraint("product", "item_name_key", "product_title_key");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameConstraint("product", "product_title_key", "item_name_key");
        op.renameConstraint("product", "product_pkey", "item_pkey");
        op.renameColumn("product", "title", "name");
        op.renameTable("product", "item");
    }
}
