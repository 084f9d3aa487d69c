package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Not valid with another text. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_NotValidWithAnotherText implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.dropConstraint("item", "ck_item");
        op.addConstraint("item", check("ck_item", "rank > 0"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("item", "ck_item");
        op.addConstraint("item", check("ck_item", "(rank > 5)").notValid());
    }
}
