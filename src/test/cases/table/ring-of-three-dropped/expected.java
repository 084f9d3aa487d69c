package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Ring of three dropped. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_RingOfThreeDropped implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.dropConstraint("one", "fk_one");
        op.dropConstraint("three", "fk_three");
        op.dropConstraint("two", "fk_two");
        op.dropTable("one"); // the rows of one are lost
        op.dropTable("three"); // the rows of three are lost
        op.dropTable("two"); // the rows of two are lost
    }

    @Override
    public void downgrade(Operations op) {
        op.createTable(
                "two",
                column("id", bigint()),
                column("next_id", bigint()),
                primaryKey("id"));

        op.createTable(
                "three",
                column("id", bigint()),
                column("next_id", bigint()),
                primaryKey("id"));

        op.createTable(
                "one",
                column("id", bigint()),
                column("next_id", bigint()),
                primaryKey("id"));

        op.addConstraint("two", foreignKey("fk_two", "next_id").references("three", "id"));
        op.addConstraint("three", foreignKey("fk_three", "next_id").references("one", "id"));
        op.addConstraint("one", foreignKey("fk_one", "next_id").references("two", "id"));
    }
}
