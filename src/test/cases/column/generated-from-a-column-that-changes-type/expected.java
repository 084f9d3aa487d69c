package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Generated from a column that changes type. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_GeneratedFromAColumnThatChangesType implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.dropColumn("item", "total");
        op.alterColumn("item", "price", setType(bigint()));
        op.addColumn("item", column("total", bigint()).generated(virtual("(price * 2)")));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("item", "total");
        // values in item.price that are too great for integer do not fit
        op.alterColumn("item", "price", setType(integer()));
        op.addColumn("item", column("total", bigint()).generated(virtual("(price * 2)")));
    }
}
