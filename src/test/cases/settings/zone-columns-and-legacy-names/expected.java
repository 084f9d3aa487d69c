package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Zone columns and legacy names. */
@Revision(id = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_ZoneColumnsAndLegacyNames implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createSequence(sequence("hibernate_sequence"));

        op.createTable(
                "item",
                column("end_zone", integer()).defaultTo("0"),
                column("off_tz", integer()),
                column("start_at_tz", integer()).notNull(),
                column("time", time(0)),
                column("time_tz", integer()),
                column("zoned_tz", integer()),
                column("id", bigint()),
                column("off", timestamptz(6)),
                column("start_at", timestamptz(6)).notNull(),
                column("until", timestamptz(6)),
                column("zoned", timestamptz(6)),
                primaryKey("id"));

        op.createTable(
                "item_bytime",
                column("item_id", bigint()),
                column("bytime_key", timestamp(6)),
                column("bytime", varchar(255)),
                primaryKey("item_id", "bytime_key"),
                foreignKey("fk8nwo0vhfefxkepkpferkwlxhh", "item_id").references("item", "id"));

        op.createTable(
                "item_spans",
                column("end_zone", integer()).defaultTo("0"),
                column("start_at_tz", integer()).notNull(),
                column("item_id", bigint()).notNull(),
                column("start_at", timestamptz(6)).notNull(),
                column("until", timestamptz(6)),
                foreignKey("fk527013p3ymvcnasx2bbxftw4u", "item_id").references("item", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("item_spans"); // the rows of item_spans are lost
        op.dropTable("item_bytime"); // the rows of item_bytime are lost
        op.dropTable("item"); // the rows of item are lost
        op.dropSequence("hibernate_sequence"); // the position of hibernate_sequence is lost
    }
}
