package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Comment with an apostrophe. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_CommentWithAnApostrophe implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.commentOnTable("item", "What's sold");
        op.alterColumn("item", "name", setComment("The customer's name; he's asked twice"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("item", "name", dropComment());
        op.dropTableComment("item");
    }
}
