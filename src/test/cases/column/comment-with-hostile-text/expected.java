package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Comment with hostile text. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_CommentWithHostileText implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.commentOnTable("item", "*/ \\u002a/ '; drop table item; --");
        op.alterColumn(
                "item",
                "name",
                setComment("it's \"quoted\" \\ back, */ ends, \\u000a escapes, $$ {curly} 50% ? \n second line \t tab — ünï 🐘"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("item", "name", dropComment());
        op.dropTableComment("item");
    }
}
