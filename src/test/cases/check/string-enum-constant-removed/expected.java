package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** String enum constant removed. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_StringEnumConstantRemoved implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.requireNoRowsWhere(
                "item", "state IN ('PAUSED')", "state has no such constant afterwards: change them first");
        op.dropConstraint("item", "item_state_check");
        op.addConstraint("item", check("item_state_check", "state in ('OPEN','DONE')"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("item", "item_state_check");
        op.addConstraint(
                "item",
                check(
                        "item_state_check",
                        "((state)::text = ANY ((ARRAY['OPEN'::character varying, 'PAUSED'::character varying, 'DONE'::character varying])::text[]))"));
    }
}
