package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Renamed is drop and add. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_RenamedIsDropAndAdd implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "product",
                column("id", bigint()),
                column("name", varchar(255)),
                primaryKey("id"));

        op.dropTable("item"); // the rows of item are lost
    }

    @Override
    public void downgrade(Operations op) {
        op.createTable(
                "item",
                column("id", bigint()),
                column("name", varchar(255)),
                primaryKey("id"));

        op.dropTable("product"); // the rows of product are lost
    }
}
