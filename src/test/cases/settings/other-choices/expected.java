package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Other choices. */
@Revision(id = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_OtherChoices implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createEnum("state", "OPEN", "CLOSED");
        op.createSequence(sequence("hibernate_sequence").incrementBy(50));

        op.createTable(
                "item",
                column("dtype", varchar(31)).notNull(),
                column("id", bigint()),
                column("at", timestamp(6)),
                column("numbers", jsonb()),
                column("off", timestamp(6)),
                column("other", enumType("state")),
                column("state", enumType("state")),
                column("text", varchar(255)),
                column("token", bytea()),
                column("took", type("interval second(6)")),
                column("z", character(1)).notNull(),
                column("zoned", timestamp(6)),
                primaryKey("id"),
                check("item_dtype_check", "DTYPE in ('Item','Sub')"),
                check("item_z_check", "z in ('F','T')"));

        op.createTable(
                "item_item",
                column("item_id", bigint()),
                column("others_id", bigint()).notNull(),
                column("others_order", integer()),
                primaryKey("item_id", "others_order"),
                check("item_item_others_order_check", "others_ORDER>=0"),
                foreignKey("fkc3uyqgk7v78am6elh37vowssa", "item_id").references("item", "id"),
                foreignKey("fkmlxve7jyj6yr1dp9mg5tci3cg", "others_id").references("item", "id"));

        op.createTable(
                "item_words",
                column("item_id", bigint()),
                column("words", varchar(255)),
                column("words_order", integer()),
                primaryKey("item_id", "words_order"),
                check("item_words_words_order_check", "words_ORDER>=0"),
                foreignKey("fkg63lufvyc31dlq9bat4wndgv4", "item_id").references("item", "id"));

        op.createTable(
                "sub",
                column("b", character(1)),
                column("id", bigint()),
                primaryKey("id"),
                check("sub_b_check", "b in ('F','T')"),
                foreignKey("fk2bast2v4tlntn6mi0vb9pk9vn", "id").references("item", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("sub"); // the rows of sub are lost
        op.dropTable("item_words"); // the rows of item_words are lost
        op.dropTable("item_item"); // the rows of item_item are lost
        op.dropTable("item"); // the rows of item are lost
        op.dropSequence("hibernate_sequence"); // the position of hibernate_sequence is lost
        op.dropEnum("state");
    }
}
