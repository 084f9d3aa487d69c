package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Not valid is renamed and validated. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_NotValidIsRenamedAndValidated implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.validateConstraint("book", "fk_by_hand");
        op.renameConstraint("book", "fk_by_hand", "fk_book_author");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameConstraint("book", "fk_book_author", "fk_by_hand");
        op.dropConstraint("book", "fk_by_hand");
        op.addConstraint("book", foreignKey("fk_by_hand", "author_id").references("author", "id").notValid());
    }
}
