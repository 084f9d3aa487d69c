package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Association overrides. */
@Revision(id = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_AssociationOverrides implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "town",
                column("id", bigint()),
                primaryKey("id"));

        op.createTable(
                "person",
                column("home_town", bigint()),
                column("id", bigint()),
                column("place_of_birth", bigint()),
                column("work_town", bigint()),
                column("home_street", varchar(255)),
                column("work_street", varchar(255)),
                primaryKey("id"),
                foreignKey("fk_person_birth", "place_of_birth").references("town", "id"),
                foreignKey("fks6tsybdx1bvyhgai4l0bwwj6n", "work_town").references("town", "id"),
                foreignKey("fkxkq22q9o0fprrsxsymglqe9t", "home_town").references("town", "id"));

        op.createTable(
                "home_neighbours",
                column("person", bigint()),
                column("town", bigint()),
                primaryKey("person", "town"),
                foreignKey("fk9yocvidvu81qs088dx3f3ioe2", "town").references("town", "id"),
                foreignKey("fksfwu0ue4h3ys6qfn24upvpheq", "person").references("person", "id"));

        op.createTable(
                "work_neighbours",
                column("person_id", bigint()),
                column("neighbours_id", bigint()),
                primaryKey("person_id", "neighbours_id"),
                foreignKey("fkclxnxlys4t92alb9pok9b9msk", "person_id").references("person", "id"),
                foreignKey("fke59cqm2i7p1xqwjidd99pns9l", "neighbours_id").references("town", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("work_neighbours"); // the rows of work_neighbours are lost
        op.dropTable("home_neighbours"); // the rows of home_neighbours are lost
        op.dropTable("person"); // the rows of person are lost
        op.dropTable("town"); // the rows of town are lost
    }
}
