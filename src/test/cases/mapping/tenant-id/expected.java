package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Tenant id. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_TenantId implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.requireNoRows("item", "tenant needs a value: op.fill, or revision --fill item.tenant=VALUE");
        op.addColumn("item", column("tenant", varchar(255)).notNull());
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("item", "tenant"); // the values in item.tenant are lost
    }
}
