package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** In another schema. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_InAnotherSchema implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.renameTable(qualified("audit", "entry"), "log");
        op.renameColumn(qualified("audit", "log"), "note", "remark");
        op.renameConstraint(qualified("audit", "log"), "entry_pkey", "log_pkey");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameConstraint(qualified("audit", "log"), "log_pkey", "entry_pkey");
        op.renameColumn(qualified("audit", "log"), "remark", "note");
        op.renameTable(qualified("audit", "log"), "entry");
    }
}
