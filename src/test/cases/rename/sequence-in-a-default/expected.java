package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Sequence in a default. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_SequenceInADefault implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.renameSequence("ticket_numbers", "ticket_ids");
        op.alterColumn("ticket", "number", setDefault("nextval('ticket_ids')"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("ticket", "number", setDefault("nextval('ticket_ids'::regclass)"));
        op.renameSequence("ticket_ids", "ticket_numbers");
    }
}
