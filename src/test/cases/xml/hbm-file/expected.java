package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;
import dev.retort.schema.ReferentialAction;

/** Hbm file. */
@Revision(id = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_HbmFile implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createSequence(sequence("people_numbers").incrementBy(50));

        op.createTable(
                "people",
                column("grade", integer()),
                column("size", numeric(5, 2)).defaultTo("1.75"),
                column("version", integer()).notNull(),
                column("anything_kind", varchar(5)),
                column("anything_id", bigint()),
                column("boss", bigint()),
                column("person_id", bigint()),
                column("kind", varchar(10)).notNull(),
                column("name", varchar(50)).notNull(),
                column("first", varchar(255)).notNull(),
                column("last", varchar(255)),
                primaryKey("person_id"),
                unique("people_name_key", "name"),
                check("people_size_check", "size < 3"),
                check("people_size_check1", "size > 0"),
                foreignKey("fk_boss", "boss").references("people", "person_id"));
        op.createIndex("ix_last", "people", "last");

        op.createTable(
                "friends",
                column("friend", bigint()),
                column("person", bigint()),
                primaryKey("friend", "person"),
                foreignKey("fk_friend", "friend").references("people", "person_id"),
                foreignKey("fk_friend_of", "person").references("people", "person_id"));

        op.createTable(
                "person_notes",
                column("person", bigint()),
                column("note", varchar(32600)),
                primaryKey("person"),
                foreignKey("fk1y3w8rre2b6d7ge19c2vfmo2p", "person").references("people", "person_id"));

        op.createTable(
                "person_phones",
                column("kind", varchar(8)),
                column("person", bigint()),
                column("phone", varchar(255)),
                primaryKey("kind", "person"),
                foreignKey("fkdp9d7jp3cm30ykmpbd3gyrg1k", "person").references("people", "person_id"));

        op.createTable(
                "person_steps",
                column("place", integer()),
                column("person", bigint()),
                column("step", varchar(30)),
                primaryKey("place", "person"),
                foreignKey("fks8dakkarae47wnpebbibmrxdh", "person")
                        .references("people", "person_id")
                        .onDelete(ReferentialAction.CASCADE));

        op.createTable(
                "person_tags",
                column("person", bigint()),
                column("tag", varchar(255)),
                unique("person_tags_tag_key", "tag"),
                foreignKey("fk7i8dn6ghryhggt4x73l52c8a5", "person").references("people", "person_id"));

        op.createTable(
                "person_words",
                column("place", integer()),
                column("person", bigint()),
                column("word", varchar(255)),
                primaryKey("place", "person"),
                foreignKey("fk2mpnyvfqux6r5g4xodjh7ijha", "person").references("people", "person_id"));

        op.createTable(
                "teachers",
                column("person", bigint()),
                column("subject", varchar(255)),
                primaryKey("person"),
                foreignKey("fkcvv1fehs3yefp8rn11jsdn2wh", "person").references("people", "person_id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("teachers"); // the rows of teachers are lost
        op.dropTable("person_words"); // the rows of person_words are lost
        op.dropTable("person_tags"); // the rows of person_tags are lost
        op.dropTable("person_steps"); // the rows of person_steps are lost
        op.dropTable("person_phones"); // the rows of person_phones are lost
        op.dropTable("person_notes"); // the rows of person_notes are lost
        op.dropTable("friends"); // the rows of friends are lost
        op.dropTable("people"); // the rows of people are lost
        op.dropSequence("people_numbers"); // the position of people_numbers is lost
    }
}
