package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Mixed case quoted. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_MixedCaseQuoted implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "UserAccount",
                column("id", bigint()),
                column("firstName", varchar(255)),
                column("lastname", varchar(255)),
                primaryKey("id"),
                unique("UQ_Last", "lastname", "firstName"));
        op.createIndex("ix_first", "UserAccount", "firstName");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("UserAccount"); // the rows of UserAccount are lost
    }
}
