package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Default stays when the type changes. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_DefaultStaysWhenTheTypeChanges implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.alterColumn("item", "value", setType(varchar(255)), setDefault("'7'"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("item", "value", setType(integer()).using("value::integer"), setDefault("7"));
    }
}
