package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** From checked varchar. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_FromCheckedVarchar implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createEnum("state", "DONE", "OPEN");
        op.dropConstraint("item", "item_state_check");
        op.alterColumn("item", "state", setType(enumType("state")).using("state::state"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("item", "state", setType(varchar(20)));
        op.addConstraint(
                "item",
                check(
                        "item_state_check",
                        "((state)::text = ANY ((ARRAY['OPEN'::character varying, 'DONE'::character varying])::text[]))"));
        op.dropEnum("state");
    }
}
