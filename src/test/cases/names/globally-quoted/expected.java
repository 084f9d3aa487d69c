package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Globally quoted. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_GloballyQuoted implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "User",
                column("favouriteItem_id", bigint()),
                column("id", bigint()),
                primaryKey("id"),
                foreignKey("FK_User_Item", "favouriteItem_id").references("Item", "id"));

        op.addColumn("Item", column("Rank", integer()));
        op.addConstraint("Item", unique("Item_Rank_key", "Rank"));
        op.createIndex("Item", index("ix_rank", key("Rank"), key("name").desc()));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("ix_rank");
        op.dropConstraint("Item", "Item_Rank_key");
        op.dropColumn("Item", "Rank"); // the values in Item.Rank are lost
        op.dropTable("User"); // the rows of User are lost
    }
}
