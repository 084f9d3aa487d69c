package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Default with hostile text. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_DefaultWithHostileText implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.addColumn("item", column("escaped", varchar(255)).defaultTo("E'back\\\\slash\\n'"));
        op.alterColumn("item", "name", setDefault("'it''s \"quoted\" \\\\ */ \\\\u000a {d} ? -- 🐘'"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("item", "name", dropDefault());
        op.dropColumn("item", "escaped"); // the values in item.escaped are lost
    }
}
