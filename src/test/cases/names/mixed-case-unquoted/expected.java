package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Mixed case unquoted. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_MixedCaseUnquoted implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "useraccount",
                column("createdby_id", bigint()),
                column("id", bigint()),
                column("firstname", varchar(255)),
                primaryKey("id"),
                foreignKey("fkoohjpo0297kfxpk83fx77f7yf", "createdby_id").references("useraccount", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("useraccount"); // the rows of useraccount are lost
    }
}
