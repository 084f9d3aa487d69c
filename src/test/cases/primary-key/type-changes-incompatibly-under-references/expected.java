package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Type changes incompatibly under references. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_TypeChangesIncompatiblyUnderReferences implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.dropConstraint("book", "fk_book_author");
        op.alterColumn("author", "id", setType(varchar(255)));
        op.alterColumn("book", "author_id", setType(varchar(255)));
        op.addConstraint("book", foreignKey("fk_book_author", "author_id").references("author", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("book", "fk_book_author");
        op.alterColumn("book", "author_id", setType(bigint()).using("author_id::bigint"));
        op.alterColumn("author", "id", setType(bigint()).using("id::bigint"));
        op.addConstraint("book", foreignKey("fk_book_author", "author_id").references("author", "id"));
    }
}
