package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Comment and options together. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_CommentAndOptionsTogether implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.commentOnTable("item", "what is sold");
        op.setStorage("item", "fillfactor=70");
    }

    @Override
    public void downgrade(Operations op) {
        op.resetStorage("item", "fillfactor");
        op.dropTableComment("item");
    }
}
