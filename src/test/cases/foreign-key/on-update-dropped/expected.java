package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;
import dev.retort.schema.ReferentialAction;

/** On update dropped. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_OnUpdateDropped implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.dropConstraint("book", "fk_book_author");
        op.addConstraint("book", foreignKey("fk_book_author", "author_id").references("author", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("book", "fk_book_author");
        op.addConstraint(
                "book",
                foreignKey("fk_book_author", "author_id")
                        .references("author", "id")
                        .onUpdate(ReferentialAction.CASCADE));
    }
}
