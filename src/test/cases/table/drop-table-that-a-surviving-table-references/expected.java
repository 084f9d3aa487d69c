package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Drop table that a surviving table references. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_DropTableThatASurvivingTableReferences implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.addColumn("book", column("title", varchar(255)));
        op.dropConstraint("book", "fk_book_author");
        op.dropColumn("book", "author_id"); // the values in book.author_id are lost
        op.dropTable("author"); // the rows of author are lost
    }

    @Override
    public void downgrade(Operations op) {
        op.createTable(
                "author",
                column("id", bigint()),
                column("name", varchar(255)),
                primaryKey("id"));

        op.addColumn("book", column("author_id", bigint()));
        op.addConstraint("book", foreignKey("fk_book_author", "author_id").references("author", "id"));
        op.dropColumn("book", "title"); // the values in book.title are lost
    }
}
