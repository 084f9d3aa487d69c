package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Not null not valid is validated. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_NotNullNotValidIsValidated implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.validateConstraint("item", "nn_item_name");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("item", "nn_item_name");
        op.addConstraint("item", notNullNotValid("nn_item_name", "name"));
    }
}
