package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Default schema setting. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_DefaultSchemaSetting implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createSequence(sequence(qualified("shop", "ticket_seq")).incrementBy(50));

        op.createTable(
                qualified("shop", "part"),
                column("id", bigint()),
                column("item_id", bigint()),
                primaryKey("id"),
                foreignKey("fk_part_item", "item_id").references(qualified("shop", "item"), "id"));

        op.createTable(
                qualified("shop", "ticket"),
                column("id", bigint()),
                primaryKey("id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable(qualified("shop", "ticket")); // the rows of shop.ticket are lost
        op.dropTable(qualified("shop", "part")); // the rows of shop.part are lost
        op.dropSequence(qualified("shop", "ticket_seq")); // the position of shop.ticket_seq is lost
    }
}
