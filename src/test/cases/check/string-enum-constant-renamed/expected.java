package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** String enum constant renamed. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_StringEnumConstantRenamed implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.requireNoRowsWhere(
                "item",
                "state IN ('DONE')",
                "state has no such constant afterwards: change them first, or to 'CLOSED' behind dropConstraint in place of this line");
        op.dropConstraint("item", "item_state_check");
        op.addConstraint("item", check("item_state_check", "state in ('OPEN','CLOSED')"));
    }

    @Override
    public void downgrade(Operations op) {
        op.requireNoRowsWhere(
                "item",
                "state IN ('CLOSED')",
                "state has no such constant afterwards: change them first, or to 'DONE' behind dropConstraint in place of this line");
        op.dropConstraint("item", "item_state_check");
        op.addConstraint(
                "item",
                check(
                        "item_state_check",
                        "((state)::text = ANY ((ARRAY['OPEN'::character varying, 'DONE'::character varying])::text[]))"));
    }
}
