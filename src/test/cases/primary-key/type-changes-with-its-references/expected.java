package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Type changes with its references. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_TypeChangesWithItsReferences implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.alterColumn("author", "id", setType(bigint()));
        op.alterColumn("book", "author_id", setType(bigint()));
    }

    @Override
    public void downgrade(Operations op) {
        // values in book.author_id that are too great for integer do not fit
        op.alterColumn("book", "author_id", setType(integer()));
        // values in author.id that are too great for integer do not fit
        op.alterColumn("author", "id", setType(integer()));
    }
}
