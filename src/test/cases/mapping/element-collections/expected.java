package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Element collections. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_ElementCollections implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "item_price",
                column("currency", varchar(3)),
                column("price", numeric(12, 2)),
                column("item_id", bigint()),
                primaryKey("currency", "item_id"),
                foreignKey("fk2p8lacryf1q1mpxesgyq51rrj", "item_id").references("item", "id"));

        op.createTable(
                "item_scores",
                column("scores", integer()),
                column("item_id", bigint()).notNull(),
                foreignKey("fkfu6uejer5lyd0cbre0expqa69", "item_id").references("item", "id"));

        op.createTable(
                "item_steps",
                column("place", integer()),
                column("item_id", bigint()),
                column("steps", varchar(255)),
                primaryKey("place", "item_id"),
                check("item_steps_place_check", "place>=0"),
                foreignKey("fkqf0si8jsiqecybmhf34uwrgad", "item_id").references("item", "id"));

        op.createTable(
                "item_tags",
                column("item_id", bigint()),
                column("tags", varchar(255)),
                primaryKey("item_id", "tags"),
                foreignKey("fkj7lr0si039jthtrjb2c2kvcah", "item_id").references("item", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("item_tags"); // the rows of item_tags are lost
        op.dropTable("item_steps"); // the rows of item_steps are lost
        op.dropTable("item_scores"); // the rows of item_scores are lost
        op.dropTable("item_price"); // the rows of item_price are lost
    }
}
