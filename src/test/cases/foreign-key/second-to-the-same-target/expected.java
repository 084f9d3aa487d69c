package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Second to the same target. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_SecondToTheSameTarget implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.addColumn("book", column("editor_id", bigint()));
        op.addConstraint("book", foreignKey("fk_book_editor", "editor_id").references("author", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("book", "fk_book_editor");
        op.dropColumn("book", "editor_id"); // the values in book.editor_id are lost
    }
}
