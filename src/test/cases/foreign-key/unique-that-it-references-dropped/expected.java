package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Unique that it references dropped. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_UniqueThatItReferencesDropped implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.dropConstraint("book", "fk_book_author");
        op.dropConstraint("author", "author_code_key");
        op.dropColumn("book", "author_code"); // the values in book.author_code are lost
    }

    @Override
    public void downgrade(Operations op) {
        op.addColumn("book", column("author_code", varchar(255)));
        op.addConstraint("author", unique("author_code_key", "code"));
        op.addConstraint("book", foreignKey("fk_book_author", "author_code").references("author", "code"));
    }
}
