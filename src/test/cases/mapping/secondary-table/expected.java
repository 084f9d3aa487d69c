package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Secondary table. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_SecondaryTable implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "item_detail",
                column("item_id", bigint()),
                column("description", varchar(4000)),
                primaryKey("item_id"),
                foreignKey("fkc9oehlr4f2iytieu7ctlv73cm", "item_id").references("item", "id"));
        op.createIndex("ix_detail", "item_detail", "description");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("item_detail"); // the rows of item_detail are lost
    }
}
