package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** References a unique of the same revision. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_ReferencesAUniqueOfTheSameRevision implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.addConstraint("author", unique("author_code_key", "code"));

        op.createTable(
                "book",
                column("id", bigint()),
                column("author_code", varchar(255)),
                primaryKey("id"),
                foreignKey("fk_book_author", "author_code").references("author", "code"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("book"); // the rows of book are lost
        op.dropConstraint("author", "author_code_key");
    }
}
