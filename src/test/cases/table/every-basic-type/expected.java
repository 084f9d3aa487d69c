package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Every basic type. */
@Revision(id = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_EveryBasicType implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "item",
                column("amount", numeric(38, 2)),
                column("day", date()),
                column("duration", numeric(21, 0)),
                column("flag", bool()).notNull(),
                column("huge", numeric(38, 0)),
                column("letter", character(1)).notNull(),
                column("maybe", bool()),
                column("measure", doublePrecision()).notNull(),
                column("number", integer()).notNull(),
                column("optionalnumber", integer()),
                column("ratio", real()).notNull(),
                column("small", smallint()).notNull(),
                column("time", time(0)),
                column("tiny", smallint()).notNull(),
                column("year", integer()),
                column("id", bigint()),
                column("instant", timestamptz(6)),
                column("large", bigint()).notNull(),
                column("moment", timestamp(6)),
                column("offsetmoment", timestamptz(6)),
                column("zoned", timestamptz(6)),
                column("uuid", uuid()),
                column("link", varchar(255)),
                column("name", varchar(255)),
                column("type", varchar(255)),
                column("bytes", bytea()),
                primaryKey("id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("item"); // the rows of item are lost
    }
}
