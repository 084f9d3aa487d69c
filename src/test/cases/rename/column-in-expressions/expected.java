package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Column in expressions. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_ColumnInExpressions implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.renameColumn("item", "note", "lower");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameColumn("item", "lower", "note");
    }
}
