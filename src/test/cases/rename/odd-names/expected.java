package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Odd names. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_OddNames implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.renameTable("a.b", "c.d");
        op.renameColumn("c.d", "x=y", "z:🐘");
        op.renameConstraint("c.d", "a.b_pkey", "c.d_pkey");
        op.renameConstraint("c.d", "a.b_x=y_check", "c.d_z:🐘_check");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameConstraint("c.d", "c.d_z:🐘_check", "a.b_x=y_check");
        op.renameConstraint("c.d", "c.d_pkey", "a.b_pkey");
        op.renameColumn("c.d", "z:🐘", "x=y");
        op.renameTable("c.d", "a.b");
    }
}
