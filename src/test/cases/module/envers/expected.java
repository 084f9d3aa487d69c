package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Envers. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_Envers implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createSequence(sequence("revinfo_seq").incrementBy(50));

        op.createTable(
                "country",
                column("code", varchar(255)),
                primaryKey("code"));

        op.createTable(
                "item_item",
                column("item_id", bigint()),
                column("parts_id", bigint()),
                primaryKey("item_id", "parts_id"),
                foreignKey("fkc3uyqgk7v78am6elh37vowssa", "item_id").references("item", "id"),
                foreignKey("fktn38et6ckg5wnessuck62alox", "parts_id").references("item", "id"));

        op.createTable(
                "item_notes",
                column("item_id", bigint()).notNull(),
                column("notes", varchar(255)),
                foreignKey("fkeo51qocvdaqbsyqht0fn1eo46", "item_id").references("item", "id"));

        op.createTable(
                "item_tags",
                column("item_id", bigint()).notNull(),
                column("tags", varchar(255)),
                unique("item_tags_item_id_tags_key", "item_id", "tags"),
                foreignKey("fkj7lr0si039jthtrjb2c2kvcah", "item_id").references("item", "id"));

        op.createTable(
                "part",
                column("size", integer()).notNull(),
                column("id", bigint()),
                column("owner", bigint()),
                primaryKey("id"),
                foreignKey("fklnx931jbxscd9dh0xt7839mae", "owner").references("item", "id"));

        op.createTable(
                "part_text",
                column("id", bigint()),
                column("text", varchar(255)),
                primaryKey("id"),
                foreignKey("fkg9gmi78y4amqe330s98sdb5e4", "id").references("part", "id"));

        op.createTable(
                "revinfo",
                column("rev", integer()),
                column("revtstmp", bigint()),
                primaryKey("rev"));

        op.createTable(
                "item_aud",
                column("rev", integer()),
                column("revtype", smallint()),
                column("id", bigint()),
                column("country_code", varchar(255)),
                column("name", varchar(255)),
                primaryKey("rev", "id"),
                foreignKey("fkdq4ril8m8wgqsm4nkucyp1elc", "rev").references("revinfo", "rev"));

        op.createTable(
                "item_part_aud",
                column("rev", integer()),
                column("revtype", smallint()),
                column("id", bigint()),
                column("owner", bigint()),
                primaryKey("rev", "id", "owner"),
                foreignKey("fksebptbc77ed5pvklbt8ip0ova", "rev").references("revinfo", "rev"));

        op.createTable(
                "item_tags_aud",
                column("rev", integer()),
                column("revtype", smallint()),
                column("item_id", bigint()),
                column("tags", varchar(255)),
                primaryKey("rev", "item_id", "tags"),
                foreignKey("fksa2k2nu1wp4ffkfrpf4mkpohb", "rev").references("revinfo", "rev"));

        op.createTable(
                "notes_history_aud",
                column("rev", integer()),
                column("revtype", smallint()),
                column("item_id", bigint()),
                column("notes", varchar(255)),
                primaryKey("rev", "item_id", "notes"),
                foreignKey("fk45ao3t2qxmet6qaxi9nigrqts", "rev").references("revinfo", "rev"));

        op.createTable(
                "part_history",
                column("rev", integer()),
                column("revtype", smallint()),
                column("size", integer()),
                column("size_mod", bool()),
                column("id", bigint()),
                primaryKey("rev", "id"),
                foreignKey("fksjcatmdgl5xdvmd665f9kpav5", "rev").references("revinfo", "rev"));

        op.createTable(
                "part_text_history",
                column("rev", integer()),
                column("text_mod", bool()),
                column("id", bigint()),
                column("text", varchar(255)),
                primaryKey("rev", "id"),
                foreignKey("fkm2g9uc10ib6vgudfvnnmyb1uo", "rev", "id").references("part_history", "rev", "id"));

        op.createTable(
                "parts_history",
                column("rev", integer()),
                column("revtype", smallint()),
                column("item_id", bigint()),
                column("parts_id", bigint()),
                primaryKey("rev", "item_id", "parts_id"),
                foreignKey("fkde7pw8gqmaav2p3ugpgk7yuco", "rev").references("revinfo", "rev"));

        op.addColumn("item", column("country_code", varchar(255)));
        op.addColumn("item", column("secret", varchar(255)));
        op.addConstraint(
                "item", foreignKey("fkh0mj3xc6q9lya0ynyhnnwr8qq", "country_code").references("country", "code"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("item", "fkh0mj3xc6q9lya0ynyhnnwr8qq");
        op.dropColumn("item", "secret"); // the values in item.secret are lost
        op.dropColumn("item", "country_code"); // the values in item.country_code are lost
        op.dropTable("parts_history"); // the rows of parts_history are lost
        op.dropTable("part_text_history"); // the rows of part_text_history are lost
        op.dropTable("part_history"); // the rows of part_history are lost
        op.dropTable("notes_history_aud"); // the rows of notes_history_aud are lost
        op.dropTable("item_tags_aud"); // the rows of item_tags_aud are lost
        op.dropTable("item_part_aud"); // the rows of item_part_aud are lost
        op.dropTable("item_aud"); // the rows of item_aud are lost
        op.dropTable("revinfo"); // the rows of revinfo are lost
        op.dropTable("part_text"); // the rows of part_text are lost
        op.dropTable("part"); // the rows of part are lost
        op.dropTable("item_tags"); // the rows of item_tags are lost
        op.dropTable("item_notes"); // the rows of item_notes are lost
        op.dropTable("item_item"); // the rows of item_item are lost
        op.dropTable("country"); // the rows of country are lost
        op.dropSequence("revinfo_seq"); // the position of revinfo_seq is lost
    }
}
