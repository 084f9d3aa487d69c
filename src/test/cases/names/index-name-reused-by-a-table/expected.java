package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Index name reused by a table. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_IndexNameReusedByATable implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.dropIndex("part");

        op.createTable(
                "part",
                column("id", bigint()),
                column("name", varchar(255)),
                primaryKey("id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("part"); // the rows of part are lost
        op.createIndex("part", "item", "name");
    }
}
