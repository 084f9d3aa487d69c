package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Enum label. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_EnumLabel implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.renameEnumLabel("state", "OPEN", "ACTIVE");
        op.dropIndex("ix_open");
        op.replaceEnum("state", "ACTIVE", "DONE");
        op.createIndex("item", index("ix_open", key("id")).where("(state = 'ACTIVE'::state)"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("ix_open");
        op.replaceEnum("state", "DONE", "ACTIVE");
        op.createIndex("item", index("ix_open", key("id")).where("(state = 'ACTIVE'::state)"));
        op.renameEnumLabel("state", "ACTIVE", "OPEN");
    }
}
