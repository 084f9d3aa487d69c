package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Same name other meaning. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_SameNameOtherMeaning implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.alterColumn("item", "owner", setType(bigint()).using("owner::bigint"));
        op.addConstraint("item", foreignKey("fk_item_owner", "owner").references("person", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("item", "fk_item_owner");
        op.alterColumn("item", "owner", setType(varchar(255)));
    }
}
