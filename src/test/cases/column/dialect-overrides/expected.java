package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Dialect overrides. */
@Revision(id = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_DialectOverrides implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "item",
                column("kind", integer()).notNull(),
                column("more", integer()).generated(virtual("price + 2")),
                column("price", integer()).notNull().defaultTo("2"),
                column("id", bigint()),
                primaryKey("id"),
                check("ck_item", "price > 1"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("item"); // the rows of item are lost
    }
}
