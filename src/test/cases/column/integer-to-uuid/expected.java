package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Integer to uuid. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_IntegerToUuid implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.requireNoRowsWhere(
                "item",
                "code IS NOT NULL",
                "no conversion from integer to uuid is known; write one into using, and take this line out");
        op.alterColumn("item", "code", setType(uuid()).using("NULL::uuid"));
    }

    @Override
    public void downgrade(Operations op) {
        op.requireNoRowsWhere(
                "item",
                "code IS NOT NULL",
                "no conversion from uuid to integer is known; write one into using, and take this line out");
        op.alterColumn("item", "code", setType(integer()).using("NULL::integer"));
    }
}
