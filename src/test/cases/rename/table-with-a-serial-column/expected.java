package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Table with a serial column. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_TableWithASerialColumn implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.renameSequence("item_number_seq", "product_position_seq");
        op.renameTable("item", "product");
        op.renameColumn("product", "number", "position");
        op.renameConstraint("product", "item_pkey", "product_pkey");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameConstraint("product", "product_pkey", "item_pkey");
        op.renameColumn("product", "position", "number");
        op.renameTable("product", "item");
        op.renameSequence("product_position_seq", "item_number_seq");
    }
}
