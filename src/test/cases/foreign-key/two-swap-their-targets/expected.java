package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Two swap their targets. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_TwoSwapTheirTargets implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.dropConstraint("book", "fk_a");
        op.dropConstraint("book", "fk_b");
        op.addConstraint("book", foreignKey("fk_a", "a_id").references("editor", "id"));
        op.addConstraint("book", foreignKey("fk_b", "b_id").references("author", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("book", "fk_b");
        op.dropConstraint("book", "fk_a");
        op.addConstraint("book", foreignKey("fk_b", "b_id").references("editor", "id"));
        op.addConstraint("book", foreignKey("fk_a", "a_id").references("author", "id"));
    }
}
