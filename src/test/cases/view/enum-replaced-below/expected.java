package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Enum replaced below. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_EnumReplacedBelow implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.requireNoRowsWhere("item", "state IN ('LOST')", "state has no such label afterwards: change them first");
        op.dropView("title");
        op.replaceEnum("state", "DONE", "OPEN"); // fails while a row holds a label that is not listed here
        op.createView("title", "select id, state as title from item where state <> 'DONE'");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropView("title");
        op.replaceEnum("state", "DONE", "LOST", "OPEN");
        op.createView(
                "title",
                """
                SELECT id,
                    state AS title
                   FROM item
                  WHERE (state <> 'DONE'::state)""");
    }
}
