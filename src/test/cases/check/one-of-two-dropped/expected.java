package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** One of two dropped. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_OneOfTwoDropped implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.dropConstraint("item", "ck_b");
    }

    @Override
    public void downgrade(Operations op) {
        op.addConstraint("item", check("ck_b", "((name)::text <> ''::text)"));
    }
}
