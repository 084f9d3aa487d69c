package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Embeddables. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_Embeddables implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "person",
                column("id", bigint()),
                column("city_name", varchar(80)),
                column("street", varchar(255)),
                column("work_city", varchar(255)),
                column("work_street", varchar(255)).notNull(),
                column("work_zip", varchar(255)),
                column("zip", varchar(255)),
                primaryKey("id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("person"); // the rows of person are lost
    }
}
