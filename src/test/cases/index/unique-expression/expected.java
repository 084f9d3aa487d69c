package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Unique expression. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_UniqueExpression implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createIndex("item", index("ux_item", expression("lower(name)"), key("rank").desc()).withUnique());
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("ux_item");
    }
}
