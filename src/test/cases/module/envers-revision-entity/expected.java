package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Envers revision entity. */
@Revision(id = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_EnversRevisionEntity implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createSchema("audit");
        op.createSequence(sequence("changes_seq").incrementBy(50));

        op.createTable(
                "changes",
                column("id", bigint()),
                column("moment", bigint()).notNull(),
                column("author", varchar(255)),
                primaryKey("id"));

        op.createTable(
                "changed_entities",
                column("change_id", bigint()).notNull(),
                column("entities", varchar(255)),
                unique("changed_entities_change_id_entities_key", "change_id", "entities"),
                foreignKey("fkm3lsy6sp2ri095pcp8xco7iku", "change_id").references("changes", "id"));

        op.createTable(
                "item",
                column("id", bigint()),
                column("name", varchar(255)),
                primaryKey("id"));

        op.createTable(
                "special",
                column("price", integer()).notNull(),
                column("id", bigint()),
                primaryKey("id"),
                foreignKey("fkn4gxwwcci4cv37di5e9ac1ynn", "id").references("item", "id"));

        op.createTable(
                qualified("audit", "item_log"),
                column("revtype", smallint()),
                column("rev", bigint()),
                column("revend", bigint()),
                column("id", bigint()),
                column("name", varchar(255)),
                primaryKey("rev", "id"),
                foreignKey("fkb4jqah8x7v864kwqv29uhv98s", "rev").references("changes", "id"),
                foreignKey("fkhsdsc2rldnkjh8tl2egnbdqox", "revend").references("changes", "id"));

        op.createTable(
                qualified("audit", "special_log"),
                column("price", integer()),
                column("rev", bigint()),
                column("id", bigint()),
                primaryKey("rev", "id"),
                foreignKey("fki9u8275gj1bfdpnoa457ly5j7", "rev", "id")
                        .references(qualified("audit", "item_log"), "rev", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable(qualified("audit", "special_log")); // the rows of audit.special_log are lost
        op.dropTable(qualified("audit", "item_log")); // the rows of audit.item_log are lost
        op.dropTable("special"); // the rows of special are lost
        op.dropTable("item"); // the rows of item are lost
        op.dropTable("changed_entities"); // the rows of changed_entities are lost
        op.dropTable("changes"); // the rows of changes are lost
        op.dropSequence("changes_seq"); // the position of changes_seq is lost
        op.dropSchema("audit");
    }
}
