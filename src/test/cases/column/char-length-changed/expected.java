package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Char length changed. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_CharLengthChanged implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.alterColumn("item", "value", setType(character(5)));
    }

    @Override
    public void downgrade(Operations op) {
        // values in item.value that are too long for character(3) do not fit
        op.alterColumn("item", "value", setType(character(3)));
    }
}
