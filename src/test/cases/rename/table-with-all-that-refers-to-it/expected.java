package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Table with all that refers to it. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_TableWithAllThatRefersToIt implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.renameSequence("item_seq", "product_seq");
        op.renameTable("item", "product");
        op.renameConstraint("line", "fkjp3m2l4e0f7q1ehd1jeo8u5wx", "fkte9vk4nglpoai2riad0qmk3oe");
        op.renameConstraint("product", "fkqdcluedneghw6jtrfu1cdrod2", "fk16pod1vmikebbuk1kbao45lu0");
        op.renameConstraint("product", "item_code_key", "product_code_key");
        op.renameConstraint("product", "item_pkey", "product_pkey");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameConstraint("product", "product_pkey", "item_pkey");
        op.renameConstraint("product", "product_code_key", "item_code_key");
        op.renameConstraint("product", "fk16pod1vmikebbuk1kbao45lu0", "fkqdcluedneghw6jtrfu1cdrod2");
        op.renameConstraint("line", "fkte9vk4nglpoai2riad0qmk3oe", "fkjp3m2l4e0f7q1ehd1jeo8u5wx");
        op.renameTable("product", "item");
        op.renameSequence("product_seq", "item_seq");
    }
}
