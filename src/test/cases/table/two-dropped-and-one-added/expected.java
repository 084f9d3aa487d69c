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
        // table lot may have become box (same columns):
        // if so, op.renameTable("lot", "box") in place of all that makes the one and drops the other,
        // or: retort revision --autogenerate --rename lot=box
        // table part may have become box (same columns):
        // if so, op.renameTable("part", "box") in place of all that makes the one and drops the other,
        // or: retort revision --autogenerate --rename part=box
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
        // table part may have become box (same columns):
        // if so, op.renameTable("box", "part") in place of all that makes the one and drops the other,
        // or: retort revision --autogenerate --rename part=box
        op.createTable(
                "part",
                column("id", bigint()),
                column("code", varchar(255)),
                primaryKey("id"));

        // table lot may have become box (same columns):
        // if so, op.renameTable("box", "lot") in place of all that makes the one and drops the other,
        // or: retort revision --autogenerate --rename lot=box
        op.createTable(
                "lot",
                column("id", bigint()),
                column("code", varchar(255)),
                primaryKey("id"));

        op.dropTable("box"); // the rows of box are lost
    }
}
