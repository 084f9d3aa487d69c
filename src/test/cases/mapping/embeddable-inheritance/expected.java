package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Embeddable inheritance. */
@Revision(id = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_EmbeddableInheritance implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "holder",
                column("id", bigint()),
                column("contact_type", varchar(12)).notNull(),
                column("kind", varchar(255)),
                column("name", varchar(255)).notNull(),
                column("number", varchar(255)).notNull(),
                primaryKey("id"),
                check("holder_kind_check", "kind in ('WORK','HOME')"));

        op.createTable(
                "holder_others",
                column("holder_id", bigint()).notNull(),
                column("contact_type", varchar(12)).notNull(),
                column("kind", varchar(255)),
                column("name", varchar(255)).notNull(),
                column("number", varchar(255)).notNull(),
                unique(
                        "holder_others_holder_id_name_kind_number_contact_type_key",
                        "holder_id",
                        "name",
                        "kind",
                        "number",
                        "contact_type"),
                check("holder_others_kind_check", "kind in ('WORK','HOME')"),
                foreignKey("fk7gehn11sql1c7j4yk51i2j6ek", "holder_id").references("holder", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("holder_others"); // the rows of holder_others are lost
        op.dropTable("holder"); // the rows of holder are lost
    }
}
