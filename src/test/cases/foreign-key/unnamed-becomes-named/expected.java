package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Unnamed becomes named. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_UnnamedBecomesNamed implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.renameConstraint("book", "fk5gbo4o7yxefxivwuqjichc67t", "fk_book_author");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameConstraint("book", "fk_book_author", "fk5gbo4o7yxefxivwuqjichc67t");
    }
}
