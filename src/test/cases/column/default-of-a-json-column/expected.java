package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Default of a json column. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_DefaultOfAJsonColumn implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.alterColumn("item", "value", setDefault("'[]'"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("item", "value", setDefault("'{}'::json"));
    }
}
