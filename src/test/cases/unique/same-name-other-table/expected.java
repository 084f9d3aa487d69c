package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Same name other table. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_SameNameOtherTable implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.dropConstraint("item", "uq_code");
        op.addConstraint("part", unique("uq_code", "code"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("part", "uq_code");
        op.addConstraint("item", unique("uq_code", "code"));
    }
}
