package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Not null with fill and another type. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_NotNullWithFillAndAnotherType implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.alterColumn("item", "amount", setType(integer()).using("amount::integer"));
        op.fill("item", "amount", "-1");
        op.alterColumn("item", "amount", setNotNull());
        op.dropColumn("item", "gone"); // the values in item.gone are lost
    }

    @Override
    public void downgrade(Operations op) {
        op.addColumn("item", column("gone", varchar(255)));
        op.fill("item", "gone", "'lost'");
        op.alterColumn("item", "gone", setNotNull());
        op.alterColumn("item", "amount", setType(varchar(255)), dropNotNull());
    }
}
