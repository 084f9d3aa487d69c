package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Nested. */
@Revision(id = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_Nested implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createCompositeType("address", "city character varying(255)");
        op.createCompositeType(
                "a_person", "born date, income numeric(38,2), name character varying(255), home address");

        op.createTable(
                "item",
                column("id", bigint()),
                column("person", enumType("a_person")),
                primaryKey("id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("item"); // the rows of item are lost
        op.dropCompositeType("a_person");
        op.dropCompositeType("address");
    }
}
