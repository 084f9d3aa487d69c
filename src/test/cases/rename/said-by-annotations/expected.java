package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Said by annotations. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_SaidByAnnotations implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.renameTable("item_tag", "label");
        op.renameTable("item", "product");
        op.renameColumn("product", "note", "remark");
        op.renameColumn("product", "city", "town");
        op.renameConstraint("label", "fk9bp4ersd7v8gn3ugngsjs1upk", "fk5v5rgga0c5kmr5eihrg190gi5");
        op.renameConstraint("label", "item_tag_item_id_tags_key", "label_item_id_tags_key");
        op.renameConstraint("product", "item_pkey", "product_pkey");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameConstraint("product", "product_pkey", "item_pkey");
        op.renameConstraint("label", "label_item_id_tags_key", "item_tag_item_id_tags_key");
        op.renameConstraint("label", "fk5v5rgga0c5kmr5eihrg190gi5", "fk9bp4ersd7v8gn3ugngsjs1upk");
        op.renameColumn("product", "town", "city");
        op.renameColumn("product", "remark", "note");
        op.renameTable("product", "item");
        op.renameTable("label", "item_tag");
    }
}
