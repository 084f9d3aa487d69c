package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Name changed only in case. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_NameChangedOnlyInCase implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.renameConstraint("book", "fk_book_author", "FK_Book_Author");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameConstraint("book", "FK_Book_Author", "fk_book_author");
    }
}
