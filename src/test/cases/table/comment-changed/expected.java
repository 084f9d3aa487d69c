package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Comment changed. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_CommentChanged implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.commentOnTable("item", "What is bought");
    }

    @Override
    public void downgrade(Operations op) {
        op.commentOnTable("item", "What is sold");
    }
}
