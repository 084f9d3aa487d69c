package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Kinds. */
@Revision(id = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_Kinds implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "item",
                column("id", bigint()),
                column("bits", type("bit(24)")),
                column("half", type("halfvec(3)")),
                column("plain", type("vector(3)")),
                column("sparse", type("sparsevec(3)")),
                primaryKey("id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("item"); // the rows of item are lost
    }
}
