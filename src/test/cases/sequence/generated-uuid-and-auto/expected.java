package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Generated uuid and auto. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_GeneratedUuidAndAuto implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createSequence(sequence("ticket_seq").incrementBy(50));

        op.createTable(
                "session",
                column("id", uuid()),
                column("text", varchar(255)),
                primaryKey("id"));

        op.createTable(
                "ticket",
                column("id", bigint()),
                primaryKey("id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("ticket"); // the rows of ticket are lost
        op.dropTable("session"); // the rows of session are lost
        op.dropSequence("ticket_seq"); // the position of ticket_seq is lost
    }
}
