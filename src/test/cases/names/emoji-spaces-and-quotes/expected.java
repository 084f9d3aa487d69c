package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Emoji spaces and quotes. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_EmojiSpacesAndQuotes implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "odd 🐘 table",
                column("dot.ted", integer()),
                column("it's", integer()),
                column("id", bigint()),
                column("with space", varchar(255)),
                column("🐘 elephant", varchar(255)).comment("🐘"),
                primaryKey("id"),
                unique("odd 🐘 table_with space_key", "with space"),
                check("odd 🐘 table_it's_check", "\"it's\" > 0"));
        op.createIndex("ix_odd", "odd 🐘 table", "🐘 elephant");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("odd 🐘 table"); // the rows of odd 🐘 table are lost
    }
}
