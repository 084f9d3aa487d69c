package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Enum name reused by a table. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_EnumNameReusedByATable implements Migration {

    @Override
    public void upgrade(Operations op) {
        // column item.state may have become item.state_id (same Java property state, same place, similar name):
        // if so, op.renameColumn("item", "state", "state_id") in place of the two,
        // or: retort revision --autogenerate --rename item.state=item.state_id
        op.addColumn("item", column("state_id", bigint()));
        op.dropColumn("item", "state"); // the values in item.state are lost
        op.dropEnum("state");

        op.createTable(
                "state",
                column("id", bigint()),
                column("label", varchar(255)),
                primaryKey("id"));

        op.addConstraint("item", foreignKey("fk_item_state", "state_id").references("state", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("item", "fk_item_state");
        op.dropTable("state"); // the rows of state are lost
        op.createEnum("state", "DONE", "OPEN");
        // column item.state may have become item.state_id (same Java property state, same place, similar name):
        // if so, op.renameColumn("item", "state_id", "state") in place of the two,
        // or: retort revision --autogenerate --rename item.state=item.state_id
        op.addColumn("item", column("state", enumType("state")));
        op.dropColumn("item", "state_id"); // the values in item.state_id are lost
    }
}
