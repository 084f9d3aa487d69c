package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Constraint names over sixty three bytes. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_ConstraintNamesOverSixtyThreeBytes implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "book",
                column("author_id", bigint()),
                column("id", bigint()),
                primaryKey("id"),
                foreignKey("fk_a_table_with_a_name_that_is_exactly_as_long_as_postgresql_ke", "author_id")
                        .references("author", "id"));

        op.addConstraint("author", unique("uq_a_table_with_a_name_that_is_exactly_as_long_as_postgresql_ke", "code"));
        op.createIndex("ix_a_table_with_a_name_that_is_exactly_as_long_as_postgresql_ke", "author", "code");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("ix_a_table_with_a_name_that_is_exactly_as_long_as_postgresql_ke");
        op.dropConstraint("author", "uq_a_table_with_a_name_that_is_exactly_as_long_as_postgresql_ke");
        op.dropTable("book"); // the rows of book are lost
    }
}
