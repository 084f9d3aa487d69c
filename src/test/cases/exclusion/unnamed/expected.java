package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Unnamed. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_Unnamed implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.addConstraint("item", exclude("item_rank_excl", "(rank with =)"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("item", "item_rank_excl");
    }
}
