package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Duration to interval. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_DurationToInterval implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.requireNoRowsWhere(
                "task",
                "limit_ IS NOT NULL",
                "no conversion from interval second(6) to numeric(21,0) is known; write one into using, and take this line out");
        op.requireNoRowsWhere(
                "task",
                "took IS NOT NULL",
                "no conversion from numeric(21,0) to interval second(6) is known; write one into using, and take this line out");
        op.alterColumn("task", "at", setType(type("interval second(3)")));
        op.alterColumn("task", "limit_", setType(numeric(21, 0)).using("NULL::numeric(21,0)"));
        op.alterColumn("task", "took", setType(type("interval second(6)")).using("NULL::interval second(6)"));
    }

    @Override
    public void downgrade(Operations op) {
        op.requireNoRowsWhere(
                "task",
                "took IS NOT NULL",
                "no conversion from interval second(6) to numeric(21,0) is known; write one into using, and take this line out");
        op.requireNoRowsWhere(
                "task",
                "limit_ IS NOT NULL",
                "no conversion from numeric(21,0) to interval second(6) is known; write one into using, and take this line out");
        op.alterColumn("task", "took", setType(numeric(21, 0)).using("NULL::numeric(21,0)"));
        op.alterColumn("task", "limit_", setType(type("interval second(6)")).using("NULL::interval second(6)"));
        op.alterColumn("task", "at", setType(time(0)));
    }
}
