package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Nulls not distinct given. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_NullsNotDistinctGiven implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.dropConstraint("item", "uk_item");
        op.addConstraint("item", unique("uk_item", "rank").withNullsNotDistinct());
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("item", "uk_item");
        op.addConstraint("item", unique("uk_item", "rank"));
    }
}
