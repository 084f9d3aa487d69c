package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Converters chosen. */
@Revision(id = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_ConvertersChosen implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "item",
                column("active", character(1)).notNull(),
                column("inherited", character(1)).notNull(),
                column("open", character(1)),
                column("price", numeric(38, 2)),
                column("id", bigint()),
                column("plain", bytea()),
                primaryKey("id"),
                check("item_active_check", "active in ('N','Y')"),
                check("item_inherited_check", "inherited in ('N','Y')"),
                check("item_open_check", "open in ('N','Y')"));

        op.createTable(
                "item_answers",
                column("answers", character(1)),
                column("item_id", bigint()).notNull(),
                check("item_answers_answers_check", "answers in ('N','Y')"),
                foreignKey("fk2iq3ism27wig13xbn9el92box", "item_id").references("item", "id"));

        op.createTable(
                "item_texts",
                column("texts_key", character(1)),
                column("item_id", bigint()),
                column("texts", varchar(255)),
                primaryKey("texts_key", "item_id"),
                check("item_texts_texts_key_check", "texts_KEY in ('N','Y')"),
                foreignKey("fkp0aapt49jgb4v228c974ge7yl", "item_id").references("item", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("item_texts"); // the rows of item_texts are lost
        op.dropTable("item_answers"); // the rows of item_answers are lost
        op.dropTable("item"); // the rows of item are lost
    }
}
