package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Length shortened that rows fit. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_LengthShortenedThatRowsFit implements Migration {

    @Override
    public void upgrade(Operations op) {
        // values in item.value that are too long for character varying(20) do not fit
        op.alterColumn("item", "value", setType(varchar(20)));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("item", "value", setType(varchar(200)));
    }
}
