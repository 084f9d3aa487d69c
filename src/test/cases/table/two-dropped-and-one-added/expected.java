package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Two dropped and one added. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_TwoDroppedAndOneAdded implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "box",
                column("id", bigint()),
                column("code", varchar(255)),
                primaryKey("id"));

        op.dropTable("lot"); // the rows of lot are lost
        op.dropTable("part"); // the rows of part are lost
    }

    @Override
    public void downgrade(Operations op) {
        op.createTable(
                "part",
                column("id", bigint()),
                column("code", varchar(255)),
                primaryKey("id"));

        op.createTable(
                "lot",
                column("id", bigint()),
                column("code", varchar(255)),
                primaryKey("id"));

        op.dropTable("box"); // the rows of box are lost
    }
}
