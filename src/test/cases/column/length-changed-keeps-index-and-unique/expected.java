package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Length changed keeps index and unique. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_LengthChangedKeepsIndexAndUnique implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.alterColumn("item", "code", setType(varchar(80)));
    }

    @Override
    public void downgrade(Operations op) {
        // values in item.code that are too long for character varying(40) do not fit
        op.alterColumn("item", "code", setType(varchar(40)));
    }
}
