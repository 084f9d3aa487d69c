package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Operator changed. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_OperatorChanged implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.dropConstraint("item", "ex_item");
        op.addConstraint("item", exclude("ex_item", "using gist (box(point(rank, rank), point(rank, rank)) with &&)"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("item", "ex_item");
        op.addConstraint(
                "item",
                exclude("ex_item", "USING gist (point((rank)::double precision, (rank)::double precision) WITH ~=)"));
    }
}
