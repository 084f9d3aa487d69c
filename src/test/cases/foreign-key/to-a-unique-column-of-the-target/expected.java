package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** To a unique column of the target. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_ToAUniqueColumnOfTheTarget implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.addColumn("book", column("author_code", varchar(255)));
        op.addConstraint("book", foreignKey("fk_book_author", "author_code").references("author", "code"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("book", "fk_book_author");
        op.dropColumn("book", "author_code"); // the values in book.author_code are lost
    }
}
