package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Column and its type. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_ColumnAndItsType implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.renameColumn("item", "amount", "total");
        op.requireNoRowsWhere(
                "item", "total IS NULL", "total needs a value: op.fill, or revision --fill item.total=VALUE");
        op.alterColumn("item", "total", setType(bigint()).using("total::bigint"), setNotNull());
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("item", "total", setType(varchar(40)), dropNotNull());
        op.renameColumn("item", "total", "amount");
    }
}
