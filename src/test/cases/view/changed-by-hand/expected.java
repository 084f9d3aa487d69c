package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Changed by hand. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_ChangedByHand implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.dropView("title");
        op.createView("title", "select id, upper(name) as title from item");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropView("title");
        op.createView(
                "title",
                """
                SELECT id,
                    lower((name)::text) AS title
                   FROM item""");
    }
}
