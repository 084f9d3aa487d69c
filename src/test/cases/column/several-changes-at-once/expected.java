package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Several changes at once. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_SeveralChangesAtOnce implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.requireNoRowsWhere(
                "item", "rank IS NULL", "rank needs a value: op.fill, or revision --fill item.rank=VALUE");
        op.alterColumn(
                "item",
                "rank",
                setType(varchar(255)),
                setNotNull(),
                setDefault("'first'"),
                setComment("Where it stands"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn(
                "item",
                "rank",
                setType(integer()).using("rank::integer"),
                dropNotNull(),
                setDefault("1"),
                dropComment());
    }
}
