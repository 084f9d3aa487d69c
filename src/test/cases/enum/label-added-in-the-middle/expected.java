package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Label added in the middle. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_LabelAddedInTheMiddle implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.addEnumLabelBefore("state", "LATER", "OPEN");
    }

    @Override
    public void downgrade(Operations op) {
        op.requireNoRowsWhere("item", "state IN ('LATER')", "state has no such label afterwards: change them first");
        op.replaceEnum("state", "DONE", "OPEN"); // fails while a row holds a label that is not listed here
    }
}
