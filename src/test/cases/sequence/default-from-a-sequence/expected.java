package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Default from a sequence. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_DefaultFromASequence implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.addColumn("item", column("number", bigint()).defaultTo("nextval('ticket_numbers')"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("item", "number"); // the values in item.number are lost
    }
}
