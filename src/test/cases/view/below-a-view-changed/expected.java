package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Below a view changed. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_BelowAViewChanged implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.dropView("title");
        op.dropView("ranked");
        op.createView("ranked", "select id, rank from item where rank > 1");
        op.createView("title", "select r.id, count(*) as number from ranked r group by r.id");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropView("title");
        op.dropView("ranked");
        op.createView(
                "ranked",
                """
                SELECT id,
                    rank
                   FROM item
                  WHERE (rank > 0)""");
        op.createView(
                "title",
                """
                SELECT id,
                    count(*) AS number
                   FROM ranked r
                  GROUP BY id""");
    }
}
