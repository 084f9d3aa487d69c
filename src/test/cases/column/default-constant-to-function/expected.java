package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Default constant to function. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_DefaultConstantToFunction implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.alterColumn("item", "value", setDefault("localtimestamp"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("item", "value", setDefault("'2026-01-01 00:00:00'::timestamp without time zone"));
    }
}
