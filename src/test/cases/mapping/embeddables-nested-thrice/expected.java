package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Embeddables nested thrice. */
@Revision(id = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_EmbeddablesNestedThrice implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "stop",
                column("id", integer()),
                primaryKey("id"));

        op.createTable(
                "trip",
                column("from_lat", numeric(9, 6)).notNull(),
                column("from_lon", numeric(9, 6)),
                column("from_stop", integer()),
                column("to_lat", numeric(9, 6)),
                column("to_lon", numeric(9, 6)).defaultTo("0"),
                column("to_stop", integer()).notNull(),
                column("from_at", timestamp(6)),
                column("id", bigint()),
                column("to_at", timestamp(0)),
                primaryKey("id"),
                foreignKey("fk7euamsm8f975ewvy5e7hq4p58", "from_stop").references("stop", "id"),
                foreignKey("fkaq4mfgd3qc3di0c2v295hjd23", "to_stop").references("stop", "id"));

        op.createTable(
                "trip_legs",
                column("a", numeric(38, 2)),
                column("b", numeric(38, 2)),
                column("d", numeric(38, 2)),
                column("e", numeric(38, 2)),
                column("g", integer()),
                column("h", integer()),
                column("legs_key", smallint()),
                column("trip_id", bigint()),
                column("c", timestamp(6)),
                column("f", timestamp(6)),
                primaryKey("legs_key", "trip_id"),
                check("trip_legs_legs_key_check", "legs_KEY between 0 and 1"),
                foreignKey("fk8r51r0y9lg9xl9kj1dbrpfk89", "trip_id").references("trip", "id"),
                foreignKey("fkm8fdgmqce78mk1m63xuss8b7u", "g").references("stop", "id"),
                foreignKey("fksyq0o8per6lwb0yvxrwcxu8pt", "h").references("stop", "id"));

        op.noteOrdinals("trip_legs", "legs_key", "MON", "TUE");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("trip_legs"); // the rows of trip_legs are lost
        op.dropTable("trip"); // the rows of trip are lost
        op.dropTable("stop"); // the rows of stop are lost
    }
}
