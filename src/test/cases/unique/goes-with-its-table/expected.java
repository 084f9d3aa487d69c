package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Goes with its table. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_GoesWithItsTable implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.dropTable("part"); // the rows of part are lost
    }

    @Override
    public void downgrade(Operations op) {
        op.createTable(
                "part",
                column("id", bigint()),
                column("code", varchar(255)),
                primaryKey("id"),
                unique("uk_part", "code"));
        op.createIndex("ix_part", "part", "code", "id");
    }
}
