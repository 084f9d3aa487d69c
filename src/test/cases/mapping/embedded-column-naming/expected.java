package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Embedded column naming. */
@Revision(id = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_EmbeddedColumnNaming implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "person",
                column("latitude", doublePrecision()),
                column("longitude", doublePrecision()),
                column("id", bigint()),
                column("home_street", varchar(255)),
                column("home_town", varchar(255)),
                column("other_street", varchar(255)),
                column("other_town", varchar(255)),
                primaryKey("id"));

        op.createTable(
                "person_work",
                column("id", bigint()),
                column("work_street", varchar(255)),
                column("work_town", varchar(255)),
                primaryKey("id"),
                foreignKey("fka9w2glynxip8k45pryjiwv9eo", "id").references("person", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("person_work"); // the rows of person_work are lost
        op.dropTable("person"); // the rows of person are lost
    }
}
