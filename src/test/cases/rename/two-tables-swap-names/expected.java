package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Two tables swap names. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_TwoTablesSwapNames implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.renameTable("product", "item_renamed");
        op.renameTable("item", "product_renamed");
        op.renameTable("item_renamed", "item");
        op.renameTable("product_renamed", "product");
        op.renameConstraint("item", "product_pkey", "item_pkey_renamed");
        op.renameConstraint("product", "item_pkey", "product_pkey_renamed");
        op.renameConstraint("item", "item_pkey_renamed", "item_pkey");
        op.renameConstraint("item", "product_title_key", "item_title_key");
        op.renameConstraint("product", "item_name_key", "product_name_key");
        op.renameConstraint("product", "product_pkey_renamed", "product_pkey");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameConstraint("product", "product_pkey", "product_pkey_renamed");
        op.renameConstraint("product", "product_name_key", "item_name_key");
        op.renameConstraint("item", "item_title_key", "product_title_key");
        op.renameConstraint("item", "item_pkey", "item_pkey_renamed");
        op.renameConstraint("product", "product_pkey_renamed", "item_pkey");
        op.renameConstraint("item", "item_pkey_renamed", "product_pkey");
        op.renameTable("product", "product_renamed");
        op.renameTable("item", "item_renamed");
        op.renameTable("product_renamed", "item");
        op.renameTable("item_renamed", "product");
    }
}
