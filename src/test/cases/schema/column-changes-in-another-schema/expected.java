package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Column changes in another schema. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_ColumnChangesInAnotherSchema implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.requireNoRowsWhere(
                qualified("shop", "item"),
                "name IS NULL",
                "name needs a value: op.fill, or revision --fill shop.item.name=VALUE");
        // values in shop.item.name that are too long for character varying(100) do not fit
        op.alterColumn(qualified("shop", "item"), "name", setType(varchar(100)), setNotNull());
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn(qualified("shop", "item"), "name", setType(varchar(255)), dropNotNull());
    }
}
