package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** In a new schema. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_InANewSchema implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createSchema("numbers");
        op.createSequence(sequence(qualified("numbers", "ticket_numbers")).incrementBy(50));

        op.createTable(
                "ticket",
                column("id", bigint()),
                primaryKey("id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("ticket"); // the rows of ticket are lost
        op.dropSequence(qualified("numbers", "ticket_numbers")); // the position of numbers.ticket_numbers is lost
        op.dropSchema("numbers");
    }
}
