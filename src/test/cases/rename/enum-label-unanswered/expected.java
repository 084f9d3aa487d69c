package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Enum label unanswered. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_EnumLabelUnanswered implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.requireNoRowsWhere("item", "state IN ('OPEN')", "state has no such label afterwards: change them first");
        // enum label state.OPEN may have become state.STARTED (as many labels go as come, same place):
        // if so, op.renameEnumLabel("state", "OPEN", "STARTED") in place of this,
        // or: retort revision --autogenerate --rename label:state.OPEN=state.STARTED
        op.replaceEnum("state", "DONE", "STARTED"); // fails while a row holds a label that is not listed here
    }

    @Override
    public void downgrade(Operations op) {
        op.requireNoRowsWhere("item", "state IN ('STARTED')", "state has no such label afterwards: change them first");
        // enum label state.OPEN may have become state.STARTED (as many labels go as come, same place):
        // if so, op.renameEnumLabel("state", "STARTED", "OPEN") in place of this,
        // or: retort revision --autogenerate --rename label:state.OPEN=state.STARTED
        op.replaceEnum("state", "DONE", "OPEN"); // fails while a row holds a label that is not listed here
    }
}
