package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Dollars and digits. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_DollarsAndDigits implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "cash$flow",
                column("2nd$", integer()),
                column("us$", integer()),
                column("id", bigint()),
                primaryKey("id"));
        op.createIndex("ix$cash", "cash$flow", "us$");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("cash$flow"); // the rows of cash$flow are lost
    }
}
