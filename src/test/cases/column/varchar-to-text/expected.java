package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Varchar to text. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_VarcharToText implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.alterColumn("item", "note", setType(text()));
    }

    @Override
    public void downgrade(Operations op) {
        // values in item.note that are too long for character varying(255) do not fit
        op.alterColumn("item", "note", setType(varchar(255)));
    }
}
