package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Dropped. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_Dropped implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.dropColumn("item", "address"); // the values in item.address are lost
        op.dropCompositeType("address");
    }

    @Override
    public void downgrade(Operations op) {
        op.createCompositeType("address", "city character varying(255)");
        op.addColumn("item", column("address", enumType("address")));
    }
}
