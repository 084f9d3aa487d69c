package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Temporal. */
@Revision(id = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_Temporal implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "item",
                column("day", date()),
                column("sqldate", date()),
                column("sqltime", time(0)),
                column("time", time(0)),
                column("id", bigint()),
                column("moment", timestamp(6)),
                column("plain", timestamp(6)),
                column("sqltimestamp", timestamp(6)),
                primaryKey("id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("item"); // the rows of item are lost
    }
}
