package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Query changed. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_QueryChanged implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.dropView("title");
        op.createView("title", "select id, lower(name) as title from item where name is not null");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropView("title");
        op.createView(
                "title",
                """
                SELECT id,
                    upper((name)::text) AS title
                   FROM item""");
    }
}
