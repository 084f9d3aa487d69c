package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** From ordinal. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_FromOrdinal implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createEnum("state", "DONE", "OPEN", "PAUSED");
        op.dropConstraint("item", "item_state_check");
        op.alterColumn(
                "item",
                "state",
                setType(enumType("state"))
                        .using("(CASE state WHEN 0 THEN 'OPEN' WHEN 1 THEN 'PAUSED' WHEN 2 THEN 'DONE' ELSE state::text END)::state"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn(
                "item",
                "state",
                setType(smallint())
                        .using("CASE state::text WHEN 'OPEN' THEN 0 WHEN 'PAUSED' THEN 1 WHEN 'DONE' THEN 2 ELSE state::text::smallint END"));
        op.addConstraint("item", check("item_state_check", "((state >= 0) AND (state <= 2))"));
        op.dropEnum("state");
    }
}
