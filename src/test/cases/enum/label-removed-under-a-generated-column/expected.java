package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Label removed under a generated column. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_LabelRemovedUnderAGeneratedColumn implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.requireNoRowsWhere("item", "state IN ('PAUSED')", "state has no such label afterwards: change them first");
        op.dropColumn("item", "priority");
        op.replaceEnum("state", "DONE", "OPEN"); // fails while a row holds a label that is not listed here
        op.addColumn(
                "item",
                column("priority", integer())
                        .generatedAs("\nCASE state\n    WHEN 'OPEN'::state THEN 1\n    ELSE 0\nEND"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("item", "priority");
        op.replaceEnum("state", "DONE", "OPEN", "PAUSED");
        op.addColumn(
                "item",
                column("priority", integer())
                        .generatedAs("\nCASE state\n    WHEN 'OPEN'::state THEN 1\n    ELSE 0\nEND"));
    }
}
