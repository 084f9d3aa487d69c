package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Sequence name reused by a table. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_SequenceNameReusedByATable implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.dropSequence("numbers"); // the position of numbers is lost

        op.createTable(
                "numbers",
                column("next_val", bigint()),
                column("sequence_name", varchar(255)),
                primaryKey("sequence_name"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("numbers"); // the rows of numbers are lost
        op.createSequence(sequence("numbers").incrementBy(50));
    }
}
