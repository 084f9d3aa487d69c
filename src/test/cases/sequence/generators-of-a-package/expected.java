package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Generators of a package. */
@Revision(id = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_GeneratorsOfAPackage implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createSequence(sequence("ticket_numbers").startWith(100).incrementBy(50));

        op.createTable(
                "counters",
                column("next_val", bigint()),
                column("sequence_name", varchar(255)),
                primaryKey("sequence_name"));

        op.createTable(
                "invoice",
                column("id", bigint()),
                primaryKey("id"));

        op.createTable(
                "ticket",
                column("id", bigint()),
                primaryKey("id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("ticket"); // the rows of ticket are lost
        op.dropTable("invoice"); // the rows of invoice are lost
        op.dropTable("counters"); // the rows of counters are lost
        op.dropSequence("ticket_numbers"); // the position of ticket_numbers is lost
    }
}
