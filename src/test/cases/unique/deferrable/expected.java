package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;
import dev.retort.schema.Deferral;

/** Deferrable. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_Deferrable implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.addConstraint("item", unique("uq_item_code", "code").deferral(Deferral.INITIALLY_DEFERRED));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("item", "uq_item_code");
    }
}
