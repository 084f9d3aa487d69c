package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Not valid under another name. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_NotValidUnderAnotherName implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.validateConstraint("item", "ck_by_hand");
        op.renameConstraint("item", "ck_by_hand", "ck_item");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameConstraint("item", "ck_item", "ck_by_hand");
        op.dropConstraint("item", "ck_by_hand");
        op.addConstraint("item", check("ck_by_hand", "(rank > 0)").notValid());
    }
}
