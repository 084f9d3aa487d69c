package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Scalar to array. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_ScalarToArray implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.alterColumn("item", "numbers", setType(integer().array()).using("numbers::text::integer[]"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("item", "numbers", setType(integer()).using("numbers::text::integer"));
    }
}
