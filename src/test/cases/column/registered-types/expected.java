package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Registered types. */
@Revision(id = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_RegisteredTypes implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "item",
                column("amount", numeric(38, 2)),
                column("open", character(1)),
                column("code", varchar(7)),
                column("id", bigint()),
                column("currency", varchar(32600)),
                column("name", varchar(32600)),
                primaryKey("id"),
                check("item_open_check", "open in ('N','Y')"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("item"); // the rows of item are lost
    }
}
