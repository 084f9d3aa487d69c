package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Derived id. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_DerivedId implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "passport",
                column("person_id", bigint()),
                primaryKey("person_id"),
                foreignKey("fk_passport_person", "person_id").references("person", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("passport"); // the rows of passport are lost
    }
}
