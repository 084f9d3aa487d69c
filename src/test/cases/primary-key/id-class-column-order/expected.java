package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Id class column order. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_IdClassColumnOrder implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "seat",
                column("row", integer()),
                column("hall", bigint()),
                column("note", varchar(255)),
                column("zone", varchar(255)),
                primaryKey("row", "hall", "zone"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("seat"); // the rows of seat are lost
    }
}
