package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Implicit strategy. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_ImplicitStrategy implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "author",
                column("id", bigint()),
                column("name", varchar(255)),
                primaryKey("id"));

        op.createTable(
                "book",
                column("author_id", bigint()),
                column("id", bigint()),
                primaryKey("id"),
                foreignKey("fk5gbo4o7yxefxivwuqjichc67t", "author_id").references("author", "id"));

        op.createTable(
                "book_tags",
                column("book_id", bigint()).notNull(),
                column("tags", varchar(255)),
                unique("book_tags_book_id_tags_key", "book_id", "tags"),
                foreignKey("fkanq9pk7v5wsjyfhsy8kvme216", "book_id").references("book", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("book_tags"); // the rows of book_tags are lost
        op.dropTable("book"); // the rows of book are lost
        op.dropTable("author"); // the rows of author are lost
    }
}
