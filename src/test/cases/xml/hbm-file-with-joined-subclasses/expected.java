package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Hbm file with joined subclasses. */
@Revision(id = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_HbmFileWithJoinedSubclasses implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createSchema("zoo");

        op.createTable(
                qualified("zoo", "fish_colours"),
                column("id", bigint()),
                column("fish", varchar(12)),
                column("colour", varchar(255)),
                primaryKey("id"));

        op.createTable(
                qualified("zoo", "pet"),
                column("num", integer()),
                column("owner", varchar(20)),
                column("name", varchar(255)),
                primaryKey("num", "owner"),
                unique("pet_name_key", "name"));

        op.createTable(
                qualified("zoo", "dogs"),
                column("barks", character(1)),
                column("dog_num", integer()),
                column("dog_owner", varchar(20)),
                primaryKey("dog_num", "dog_owner"),
                check("dogs_barks_check", "barks in ('N','Y')"),
                foreignKey("fk_dog", "dog_num", "dog_owner").references(qualified("zoo", "pet"), "num", "owner"));

        op.createTable(
                qualified("zoo", "shark"),
                column("enemy_num", integer()),
                column("teeth", integer()),
                column("id", varchar(12)),
                column("enemy_owner", varchar(20)),
                primaryKey("id"),
                foreignKey("fk714pa56wke97g2j7q6p30wtco", "enemy_num", "enemy_owner")
                        .references(qualified("zoo", "pet"), "num", "owner"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable(qualified("zoo", "shark")); // the rows of zoo.shark are lost
        op.dropTable(qualified("zoo", "dogs")); // the rows of zoo.dogs are lost
        op.dropTable(qualified("zoo", "pet")); // the rows of zoo.pet are lost
        op.dropTable(qualified("zoo", "fish_colours")); // the rows of zoo.fish_colours are lost
        op.dropSchema("zoo");
    }
}
