package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Partial predicate in a list. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_PartialPredicateInAList implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.dropIndex("ix_item");
        op.createIndex("item", index("ix_item", key("name")).where("rank in (1, 2, 3)"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("ix_item");
        op.createIndex("item", index("ix_item", key("name")).where("(rank = ANY (ARRAY[1, 2]))"));
    }
}
