package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Boolean to integer. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_BooleanToInteger implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.alterColumn("item", "active", setType(integer()).using("active::integer"), setDefault("1"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("item", "active", setType(bool()).using("active <> 0"), setDefault("true"));
    }
}
