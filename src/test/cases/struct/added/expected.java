package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Added. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_Added implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createCompositeType("address", "state smallint, zip integer, city character varying(255)");
        op.addColumn("item", column("address", enumType("address")));
        op.addConstraint(
                "item",
                check(
                        "item_address_check",
                        "address is null or (((address).state is null or (address).state between 0 and 1))"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("item", "item_address_check");
        op.dropColumn("item", "address"); // the values in item.address are lost
        op.dropCompositeType("address");
    }
}
