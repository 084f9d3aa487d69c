package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** String enum to ordinal keeps rows. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_StringEnumToOrdinalKeepsRows implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.dropConstraint("item", "item_state_check");
        op.alterColumn(
                "item",
                "state",
                setType(smallint())
                        .using("CASE state WHEN 'OPEN' THEN 0 WHEN 'PAUSED' THEN 1 WHEN 'DONE' THEN 2 ELSE state::smallint END"));
        op.noteOrdinals("item", "state", "OPEN", "PAUSED", "DONE");
        op.addConstraint("item", check("item_state_check", "state between 0 and 2"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("item", "item_state_check");
        op.alterColumn(
                "item",
                "state",
                setType(varchar(20))
                        .using("CASE state WHEN 0 THEN 'OPEN' WHEN 1 THEN 'PAUSED' WHEN 2 THEN 'DONE' ELSE state::text END"));
        op.addConstraint(
                "item",
                check(
                        "item_state_check",
                        "((state)::text = ANY ((ARRAY['OPEN'::character varying, 'PAUSED'::character varying, 'DONE'::character varying])::text[]))"));
    }
}
