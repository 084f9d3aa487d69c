package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Two generated dropped with their sources. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_TwoGeneratedDroppedWithTheirSources implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.dropColumn("item", "product"); // the values in item.product are lost
        op.dropColumn("item", "sum"); // the values in item.sum are lost
        op.dropColumn("item", "a"); // the values in item.a are lost
        op.dropColumn("item", "b"); // the values in item.b are lost
    }

    @Override
    public void downgrade(Operations op) {
        op.requireNoRows("item", "b is NOT NULL again and needs a value: op.fill gives one");
        op.requireNoRows("item", "a is NOT NULL again and needs a value: op.fill gives one");
        op.addColumn("item", column("b", integer()).notNull());
        op.addColumn("item", column("a", integer()).notNull());
        op.addColumn("item", column("sum", integer()).generated(virtual("(a + b)")));
        op.addColumn("item", column("product", integer()).generated(virtual("(a * b)")));
    }
}
