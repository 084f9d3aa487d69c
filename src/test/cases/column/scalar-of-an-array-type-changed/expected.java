package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Scalar of an array type changed. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_ScalarOfAnArrayTypeChanged implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.alterColumn("item", "value", setType(text().array()));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("item", "value", setType(integer().array()).using("value::integer[]"));
    }
}
