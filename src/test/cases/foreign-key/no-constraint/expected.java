package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** No constraint. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_NoConstraint implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "child_parent",
                column("child_id", bigint()),
                column("others_id", bigint()),
                primaryKey("child_id", "others_id"));

        op.createTable(
                "child_tags",
                column("child_id", bigint()).notNull(),
                column("tags", varchar(255)),
                unique("child_tags_child_id_tags_key", "child_id", "tags"));

        op.dropConstraint("child", "fklh67j1n7x7gt59u0pbkwqh6o6");
    }

    @Override
    public void downgrade(Operations op) {
        op.addConstraint("child", foreignKey("fklh67j1n7x7gt59u0pbkwqh6o6", "parent_id").references("parent", "id"));
        op.dropTable("child_tags"); // the rows of child_tags are lost
        op.dropTable("child_parent"); // the rows of child_parent are lost
    }
}
