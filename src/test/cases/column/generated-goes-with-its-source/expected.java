package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Generated goes with its source. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_GeneratedGoesWithItsSource implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.dropColumn("item", "total"); // the values in item.total are lost
        op.dropColumn("item", "price"); // the values in item.price are lost
    }

    @Override
    public void downgrade(Operations op) {
        op.requireNoRows("item", "price is NOT NULL again and needs a value: op.fill gives one");
        op.addColumn("item", column("price", integer()).notNull());
        op.addColumn("item", column("total", integer()).generated(virtual("(price * amount)")));
    }
}
