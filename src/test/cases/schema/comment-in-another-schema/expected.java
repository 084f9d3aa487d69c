package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Comment in another schema. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_CommentInAnotherSchema implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.commentOnTable(qualified("shop", "item"), "what is sold");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTableComment(qualified("shop", "item"));
    }
}
