package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Persistence unit with listed classes. */
@Revision(id = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_PersistenceUnitWithListedClasses implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createSchema("shop");

        op.createTable(
                qualified("shop", "legacy"),
                column("id", bigint()),
                primaryKey("id"));

        op.createTable(
                qualified("shop", "listed"),
                column("id", bigint()),
                column("some_name", varchar(255)),
                primaryKey("id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable(qualified("shop", "listed")); // the rows of shop.listed are lost
        op.dropTable(qualified("shop", "legacy")); // the rows of shop.legacy are lost
        op.dropSchema("shop");
    }
}
