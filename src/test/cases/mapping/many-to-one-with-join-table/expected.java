package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Many to one with join table. */
@Revision(id = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_ManyToOneWithJoinTable implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "item",
                column("id", bigint()),
                primaryKey("id"));

        op.createTable(
                "item_whole",
                column("item", bigint()),
                column("whole", bigint()).notNull(),
                primaryKey("item"),
                foreignKey("fkkilplfq7k2vy9ymv3omc2pbj4", "item").references("item", "id"),
                foreignKey("fko9bmr8m1yu1et7cnkjxr3n0d2", "whole").references("item", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("item_whole"); // the rows of item_whole are lost
        op.dropTable("item"); // the rows of item are lost
    }
}
