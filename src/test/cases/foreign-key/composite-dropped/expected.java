package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Composite dropped. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_CompositeDropped implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.dropConstraint("shop", "fk_shop_place");
        op.dropColumn("shop", "place_country"); // the values in shop.place_country are lost
        op.dropColumn("shop", "place_number"); // the values in shop.place_number are lost
    }

    @Override
    public void downgrade(Operations op) {
        op.addColumn("shop", column("place_number", integer()));
        op.addColumn("shop", column("place_country", integer()));
        op.addConstraint(
                "shop",
                foreignKey("fk_shop_place", "place_country", "place_number").references("place", "country", "number"));
    }
}
