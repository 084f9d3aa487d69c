package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Same name in two schemas one changes. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_SameNameInTwoSchemasOneChanges implements Migration {

    @Override
    public void upgrade(Operations op) {
        // values in stock.item.name that are too long for character varying(40) do not fit
        op.alterColumn(qualified("stock", "item"), "name", setType(varchar(40)));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn(qualified("stock", "item"), "name", setType(varchar(255)));
    }
}
