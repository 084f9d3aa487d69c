package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Audited by hibernate itself. */
@Revision(id = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_AuditedByHibernateItself implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createSequence(sequence("change_seq").incrementBy(50));

        op.createTable(
                "change",
                column("id", bigint()),
                column("moment", timestamptz(6)),
                primaryKey("id"));

        op.createTable(
                "change_entities",
                column("change_id", bigint()).notNull(),
                column("entities", varchar(255)),
                unique("change_entities_change_id_entities_key", "change_id", "entities"),
                foreignKey("fknapcjda7njixcdn3i09mo05nw", "change_id").references("change", "id"));

        op.createTable(
                "item",
                column("id", bigint()),
                column("name", varchar(255)),
                column("secret", varchar(255)),
                primaryKey("id"));

        op.createTable(
                "item_history",
                column("kind", smallint()).notNull(),
                column("item_id", bigint()),
                column("change", bigint()),
                column("id", bigint()).notNull(),
                column("name", varchar(255)),
                column("tags", varchar(255)),
                primaryKey("item_id", "change", "tags"),
                foreignKey("fkrkwarmx72c1yyvfshvap12boh", "change").references("change", "id"));

        op.createTable(
                "item_tags",
                column("item_id", bigint()).notNull(),
                column("tags", varchar(255)),
                unique("item_tags_item_id_tags_key", "item_id", "tags"),
                foreignKey("fkj7lr0si039jthtrjb2c2kvcah", "item_id").references("item", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("item_tags"); // the rows of item_tags are lost
        op.dropTable("item_history"); // the rows of item_history are lost
        op.dropTable("item"); // the rows of item are lost
        op.dropTable("change_entities"); // the rows of change_entities are lost
        op.dropTable("change"); // the rows of change are lost
        op.dropSequence("change_seq"); // the position of change_seq is lost
    }
}
