package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Derived embedded id. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_DerivedEmbeddedId implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "visa",
                column("person_id", bigint()),
                column("country", varchar(255)),
                primaryKey("person_id", "country"),
                foreignKey("fk_visa_person", "person_id").references("person", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("visa"); // the rows of visa are lost
    }
}
