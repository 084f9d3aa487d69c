package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Access type. */
@Revision(id = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_AccessType implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "person",
                column("id", bigint()),
                column("name", varchar(40)).notNull(),
                column("postal_town", varchar(255)),
                primaryKey("id"));

        op.createTable(
                "ticket",
                column("id", bigint()),
                column("title", varchar(255)),
                primaryKey("id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("ticket"); // the rows of ticket are lost
        op.dropTable("person"); // the rows of person are lost
    }
}
