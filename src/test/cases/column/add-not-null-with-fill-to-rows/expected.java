package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Add not null with fill to rows. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_AddNotNullWithFillToRows implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.addColumn("item", column("code", varchar(255)));
        op.fill("item", "code", "'C' || id");
        op.alterColumn("item", "code", setNotNull());
        op.addColumn("item", column("stock", integer()));
        op.fill("item", "stock", "0");
        op.alterColumn("item", "stock", setNotNull());
        op.addConstraint("item", unique("item_code_key", "code"));
        op.fill("item", "name", "'none'");
        op.alterColumn("item", "name", setNotNull());
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("item", "name", dropNotNull());
        op.dropConstraint("item", "item_code_key");
        op.dropColumn("item", "stock"); // the values in item.stock are lost
        op.dropColumn("item", "code"); // the values in item.code are lost
    }
}
