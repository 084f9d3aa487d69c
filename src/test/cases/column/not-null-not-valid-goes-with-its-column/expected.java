package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Not null not valid goes with its column. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_NotNullNotValidGoesWithItsColumn implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.dropConstraint("item", "nn_item_name");
        op.dropColumn("item", "name"); // the values in item.name are lost
    }

    @Override
    public void downgrade(Operations op) {
        op.addColumn("item", column("name", varchar(255)));
        op.addConstraint("item", notNullNotValid("nn_item_name", "name"));
    }
}
