package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Comment by hand stays. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_CommentByHandStays implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.dropView("title");
        op.alterColumn("item", "name", setType(varchar(40)));
        op.createView("title", "select id, upper(name) as title from item");
        op.commentOnView("title", "In capitals");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropView("title");
        // values in item.name that are too long for character varying(20) do not fit
        op.alterColumn("item", "name", setType(varchar(20)));
        op.createView(
                "title",
                """
                SELECT id,
                    upper((name)::text) AS title
                   FROM item""");
        op.commentOnView("title", "In capitals");
    }
}
