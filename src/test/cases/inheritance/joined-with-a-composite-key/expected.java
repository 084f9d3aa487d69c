package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;
import dev.retort.schema.ReferentialAction;

/** Joined with a composite key. */
@Revision(id = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_JoinedWithACompositeKey implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "base",
                column("tenant", bigint()),
                column("code", varchar(255)),
                primaryKey("tenant", "code"));

        op.createTable(
                "special",
                column("base_tenant", bigint()),
                column("base_code", varchar(255)),
                column("extra", varchar(255)),
                primaryKey("base_tenant", "base_code"),
                foreignKey("fk_special_base", "base_tenant", "base_code")
                        .references("base", "tenant", "code")
                        .onDelete(ReferentialAction.CASCADE));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("special"); // the rows of special are lost
        op.dropTable("base"); // the rows of base are lost
    }
}
