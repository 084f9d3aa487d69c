package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Comment by hand stays when its column changes. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_CommentByHandStaysWhenItsColumnChanges implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.dropConstraint("item", "ck_item");
        op.alterColumn("item", "rank", setType(varchar(255)));
        op.addConstraint("item", check("ck_item", "length(rank) > 0"));
        op.commentOnConstraint("item", "ck_item", "as agreed");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("item", "ck_item");
        op.alterColumn("item", "rank", setType(integer()).using("rank::integer"));
        op.addConstraint("item", check("ck_item", "(rank > 0)"));
        op.commentOnConstraint("item", "ck_item", "as agreed");
    }
}
