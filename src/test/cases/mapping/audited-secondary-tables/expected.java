package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Audited secondary tables. */
@Revision(id = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_AuditedSecondaryTables implements Migration {

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
                primaryKey("id"));

        op.createTable(
                "item_aud",
                column("revtype", smallint()).notNull(),
                column("rev", bigint()),
                column("id", bigint()),
                column("name", varchar(255)),
                primaryKey("rev", "id"),
                foreignKey("fkafipilir19hyx5fxf74id3j7e", "rev").references("change", "id"));

        op.createTable(
                "item_detail",
                column("id", bigint()),
                column("detail", varchar(255)),
                primaryKey("id"),
                foreignKey("fkch02vgv4elillkbqv93wy4018", "id").references("item", "id"));

        op.createTable(
                "item_detail_history",
                column("rev", bigint()),
                column("id", bigint()),
                column("detail", varchar(255)),
                primaryKey("rev", "id"),
                foreignKey("fka25ph6g7yti2kv3p17qwy3t9a", "rev", "id").references("item_aud", "rev", "id"),
                foreignKey("fkh6q7xq1paf9b1woiq27tnuqsc", "rev").references("change", "id"));

        op.createTable(
                "item_price",
                column("price", integer()),
                column("id", bigint()),
                primaryKey("id"),
                foreignKey("fkstoarsb1q1m9mns4as8fihvc9", "id").references("item", "id"));

        op.createTable(
                "item_price_history",
                column("price", integer()),
                column("rev", bigint()),
                column("id", bigint()),
                primaryKey("rev", "id"),
                foreignKey("fk8gs7t73kx3pjatkkltg4jjji1", "rev", "id").references("item_aud", "rev", "id"),
                foreignKey("fkpng8j0b5gy46uwncvxtap8igg", "rev").references("change", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("item_price_history"); // the rows of item_price_history are lost
        op.dropTable("item_price"); // the rows of item_price are lost
        op.dropTable("item_detail_history"); // the rows of item_detail_history are lost
        op.dropTable("item_detail"); // the rows of item_detail are lost
        op.dropTable("item_aud"); // the rows of item_aud are lost
        op.dropTable("item"); // the rows of item are lost
        op.dropTable("change_entities"); // the rows of change_entities are lost
        op.dropTable("change"); // the rows of change are lost
        op.dropSequence("change_seq"); // the position of change_seq is lost
    }
}
