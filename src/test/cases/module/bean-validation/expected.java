package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Bean validation. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_BeanValidation implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.requireNoRows("item", "code needs a value: op.fill, or revision --fill item.code=VALUE");
        op.requireNoRows("item", "height needs a value: op.fill, or revision --fill item.height=VALUE");
        op.requireNoRows("item", "stars needs a value: op.fill, or revision --fill item.stars=VALUE");
        op.requireNoRows("item", "whole_id needs a value: op.fill, or revision --fill item.whole_id=VALUE");
        op.requireNoRowsWhere(
                "item", "name IS NULL", "name needs a value: op.fill, or revision --fill item.name=VALUE");

        op.createTable(
                "item_tags",
                column("item_id", bigint()).notNull(),
                column("tags", varchar(255)),
                unique("item_tags_item_id_tags_key", "item_id", "tags"),
                foreignKey("fkj7lr0si039jthtrjb2c2kvcah", "item_id").references("item", "id"));

        op.addColumn("item", column("code", varchar(12)).notNull());
        op.addColumn("item", column("height", integer()).notNull());
        op.addColumn("item", column("mail", varchar(255)));
        op.addColumn("item", column("stars", smallint()).notNull());
        op.addColumn("item", column("whole_id", bigint()).notNull());
        // values in item.name that are too long for character varying(40) do not fit
        op.alterColumn("item", "name", setType(varchar(40)), setNotNull());
        op.alterColumn("item", "price", setType(numeric(10, 2)));
        op.addConstraint("item", check("item_count_check", "(count<=99) and (count>=1)"));
        op.addConstraint("item", check("item_stars_check", "(stars<=5) and (stars>=1)"));
        op.addConstraint("item", check("item_width_check", "width>=3"));
        op.addConstraint("item", foreignKey("fkbkip3cjr6qay1acgcrflcaecv", "whole_id").references("item", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("item", "fkbkip3cjr6qay1acgcrflcaecv");
        op.dropConstraint("item", "item_width_check");
        op.dropConstraint("item", "item_stars_check");
        op.dropConstraint("item", "item_count_check");
        op.alterColumn("item", "price", setType(numeric(38, 2)));
        op.alterColumn("item", "name", setType(varchar(255)), dropNotNull());
        op.dropColumn("item", "whole_id"); // the values in item.whole_id are lost
        op.dropColumn("item", "stars"); // the values in item.stars are lost
        op.dropColumn("item", "mail"); // the values in item.mail are lost
        op.dropColumn("item", "height"); // the values in item.height are lost
        op.dropColumn("item", "code"); // the values in item.code are lost
        op.dropTable("item_tags"); // the rows of item_tags are lost
    }
}
