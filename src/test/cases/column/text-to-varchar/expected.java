package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Text to varchar. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_TextToVarchar implements Migration {

    @Override
    public void upgrade(Operations op) {
        // values in item.note that are too long for character varying(200) do not fit
        op.alterColumn("item", "note", setType(varchar(200)));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("item", "note", setType(text()));
    }
}
