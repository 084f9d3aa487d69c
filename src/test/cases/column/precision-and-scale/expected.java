package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Precision and scale. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_PrecisionAndScale implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.alterColumn("item", "price", setType(numeric(12, 4)));
    }

    @Override
    public void downgrade(Operations op) {
        // the values in item.price are rounded to numeric(10,2)
        op.alterColumn("item", "price", setType(numeric(10, 2)));
    }
}
