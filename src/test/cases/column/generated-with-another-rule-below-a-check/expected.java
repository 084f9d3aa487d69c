package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Generated with another rule below a check. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_GeneratedWithAnotherRuleBelowACheck implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.dropConstraint("line", "ck_total");
        op.dropColumn("line", "total");
        op.addColumn("line", column("total", integer()).generatedAs("price * amount + 1"));
        op.addConstraint("line", check("ck_total", "(total > 0)"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("line", "ck_total");
        op.dropColumn("line", "total");
        op.addColumn("line", column("total", integer()).generatedAs("(price * amount)"));
        op.addConstraint("line", check("ck_total", "(total > 0)"));
    }
}
