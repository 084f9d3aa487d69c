package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Renamed. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_Renamed implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.renameConstraint("book", "fk_book_author", "fk_book_writer");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameConstraint("book", "fk_book_writer", "fk_book_author");
    }
}
