package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Comment by hand is taken away. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_CommentByHandIsTakenAway implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.dropTableComment("item");
        op.addColumn("item", column("more", varchar(255)));
        op.alterColumn("item", "name", dropComment());
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("item", "name", setComment("by hand"));
        op.dropColumn("item", "more"); // the values in item.more are lost
        op.commentOnTable("item", "by hand");
    }
}
