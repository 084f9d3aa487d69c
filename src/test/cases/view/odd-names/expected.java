package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Odd names. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_OddNames implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.dropView("Odd, View");
        op.alterColumn("Odd Item", "Full Name", setType(varchar(40)));
        op.createView("Odd, View", "select id, upper(\"Full Name\") as \"Title\" from \"Odd Item\"");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropView("Odd, View");
        // values in Odd Item.Full Name that are too long for character varying(20) do not fit
        op.alterColumn("Odd Item", "Full Name", setType(varchar(20)));
        op.createView(
                "Odd, View",
                """
                SELECT id,
                    upper(("Full Name")::text) AS "Title"
                   FROM "Odd Item\"""");
    }
}
