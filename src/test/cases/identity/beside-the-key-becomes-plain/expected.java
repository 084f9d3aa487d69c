package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Beside the key becomes plain. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_BesideTheKeyBecomesPlain implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.alterColumn("ticket", "number", dropNotNull(), dropIdentity());
    }

    @Override
    public void downgrade(Operations op) {
        op.requireNoRowsWhere(
                "ticket", "number IS NULL", "number is NOT NULL again and needs a value: op.fill gives one");
        op.alterColumn("ticket", "number", setNotNull(), addIdentity(always()));
    }
}
