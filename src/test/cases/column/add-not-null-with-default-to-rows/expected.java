package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Add not null with default to rows. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_AddNotNullWithDefaultToRows implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.addColumn("item", column("rating", doublePrecision()).notNull().defaultTo("0.0").comment("0.0 to 5.0"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("item", "rating"); // the values in item.rating are lost
    }
}
