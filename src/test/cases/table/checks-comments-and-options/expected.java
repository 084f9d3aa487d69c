package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;
import dev.retort.schema.ReferentialAction;

/** Checks comments and options. */
@Revision(id = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_ChecksCommentsAndOptions implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createSequence(sequence("item_seq").incrementBy(50).cycled());

        op.createTable(
                "item",
                column("cost", integer()).notNull(),
                column("price", integer()).notNull(),
                column("id", bigint()),
                column("whole_id", bigint()).comment("what it is a part of"),
                column("code", varchar(255)),
                column("name", varchar(255)).comment("as printed"),
                primaryKey("id"),
                unique("uk_item_code", "code"),
                check("ck_whole", "whole_id <> id"),
                check("item_name_check", "name <> ''"),
                check("ck_item_price", "price >= cost"),
                foreignKey("fkbkip3cjr6qay1acgcrflcaecv", "whole_id").references("item", "id"),
                comment("what is sold"),
                storage("fillfactor=70"));
        op.createIndex("item", index("ix_item_name", key("name")).with("fillfactor=60"));

        op.createTable(
                "item_item",
                column("item_id", bigint()),
                column("others_id", bigint()),
                primaryKey("item_id", "others_id"),
                check("ck_others", "others_id <> item_id"),
                foreignKey("fkc3uyqgk7v78am6elh37vowssa", "item_id").references("item", "id"),
                foreignKey("fkmlxve7jyj6yr1dp9mg5tci3cg", "others_id").references("item", "id"),
                comment("what goes with it"));

        op.createTable(
                "item_tags",
                column("item_id", bigint()).notNull(),
                column("tags", varchar(255)),
                unique("item_tags_item_id_tags_key", "item_id", "tags"),
                foreignKey("fk_tags", "item_id").references("item", "id").onDelete(ReferentialAction.CASCADE),
                storage("fillfactor=80"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("item_tags"); // the rows of item_tags are lost
        op.dropTable("item_item"); // the rows of item_item are lost
        op.dropTable("item"); // the rows of item are lost
        op.dropSequence("item_seq"); // the position of item_seq is lost
    }
}
