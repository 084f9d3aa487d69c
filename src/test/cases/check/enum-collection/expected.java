package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Enum collection. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_EnumCollection implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "item_states",
                column("item_id", bigint()).notNull(),
                column("states", varchar(255)),
                unique("item_states_item_id_states_key", "item_id", "states"),
                check("item_states_states_check", "states in ('OPEN','DONE')"),
                foreignKey("fkn7cry4wh5vk7u9kh6r23fc5ae", "item_id").references("item", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("item_states"); // the rows of item_states are lost
    }
}
