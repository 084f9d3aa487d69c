package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Options. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_Options implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createSequence(sequence("ticket_numbers").incrementBy(50).minValue(1).maxValue(999999).cache(5).cycled());

        op.createTable(
                "ticket",
                column("id", bigint()),
                primaryKey("id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("ticket"); // the rows of ticket are lost
        op.dropSequence("ticket_numbers"); // the position of ticket_numbers is lost
    }
}
