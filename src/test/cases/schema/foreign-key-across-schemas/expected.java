package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Foreign key across schemas. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_ForeignKeyAcrossSchemas implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createSchema("library");

        op.createTable(
                qualified("library", "book"),
                column("author_id", bigint()),
                column("id", bigint()),
                primaryKey("id"),
                foreignKey("fk_book_author", "author_id").references(qualified("people", "author"), "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable(qualified("library", "book")); // the rows of library.book are lost
        op.dropSchema("library");
    }
}
