package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** In another schema added. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_InAnotherSchemaAdded implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.addConstraint(qualified("shop", "item"), unique("uk_item", "name"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint(qualified("shop", "item"), "uk_item");
    }
}
