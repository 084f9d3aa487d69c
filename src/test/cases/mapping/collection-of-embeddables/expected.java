package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Collection of embeddables. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_CollectionOfEmbeddables implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "item_addresses",
                column("item_id", bigint()).notNull(),
                column("city_name", varchar(80)),
                column("street", varchar(255)),
                column("zip", varchar(255)),
                foreignKey("fknq517dcun665fw77rwlng7sns", "item_id").references("item", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("item_addresses"); // the rows of item_addresses are lost
    }
}
