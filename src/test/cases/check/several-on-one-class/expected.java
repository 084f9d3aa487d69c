package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Several on one class. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_SeveralOnOneClass implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "item_tags",
                column("item_id", bigint()).notNull(),
                column("tags", varchar(255)),
                unique("item_tags_item_id_tags_key", "item_id", "tags"),
                check("item_tags_tags_check", "tags <> ''"),
                check("item_tags_tags_check1", "tags <> ''"),
                foreignKey("fkj7lr0si039jthtrjb2c2kvcah", "item_id").references("item", "id"));

        op.addColumn("item", column("height", integer()));
        op.addColumn("item", column("whole_id", bigint()));
        op.addColumn("item", column("width", integer()));
        op.addConstraint("item", check("ck_high", "price < 1000"));
        op.addConstraint("item", check("ck_low", "price > 0"));
        op.addConstraint("item", check("ck_width", "width > 0"));
        op.addConstraint("item", check("item_price_check", "price <> 13"));
        op.addConstraint("item", foreignKey("fkbkip3cjr6qay1acgcrflcaecv", "whole_id").references("item", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("item", "fkbkip3cjr6qay1acgcrflcaecv");
        op.dropConstraint("item", "item_price_check");
        op.dropConstraint("item", "ck_width");
        op.dropConstraint("item", "ck_low");
        op.dropConstraint("item", "ck_high");
        op.dropColumn("item", "width"); // the values in item.width are lost
        op.dropColumn("item", "whole_id"); // the values in item.whole_id are lost
        op.dropColumn("item", "height"); // the values in item.height are lost
        op.dropTable("item_tags"); // the rows of item_tags are lost
    }
}
