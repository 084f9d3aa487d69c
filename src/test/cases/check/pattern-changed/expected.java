package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Pattern changed. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_PatternChanged implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.requireNoRowsWhere("item", "NOT (name ~ '^[a-z]{2,}$')", "ck_item refuses them: change them first");
        op.dropConstraint("item", "ck_item");
        op.addConstraint("item", check("ck_item", "name ~ '^[a-z]{2,}$'"));
    }

    @Override
    public void downgrade(Operations op) {
        op.requireNoRowsWhere(
                "item", "NOT (((name)::text ~ '^[a-z]+$'::text))", "ck_item refuses them: change them first");
        op.dropConstraint("item", "ck_item");
        op.addConstraint("item", check("ck_item", "((name)::text ~ '^[a-z]+$'::text)"));
    }
}
