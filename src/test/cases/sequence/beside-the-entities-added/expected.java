package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Beside the entities added. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_BesideTheEntitiesAdded implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createSequence(sequence("invoice_numbers").startWith(1000).cache(10));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropSequence("invoice_numbers"); // the position of invoice_numbers is lost
    }
}
