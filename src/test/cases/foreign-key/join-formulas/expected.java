package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Join formulas. */
@Revision(id = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_JoinFormulas implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "city",
                column("country", varchar(255)),
                column("name", varchar(255)),
                primaryKey("country", "name"));

        op.createTable(
                "country",
                column("code", varchar(2)),
                column("name", varchar(255)),
                primaryKey("code"));

        op.createTable(
                "person",
                column("id", bigint()),
                column("birth_city", varchar(255)),
                column("birth_country", varchar(255)),
                column("city_name", varchar(255)),
                column("passport", varchar(255)),
                primaryKey("id"),
                foreignKey("fkffvmurnax6yduu79cfgjcxvnv", "birth_country", "birth_city")
                        .references("city", "country", "name"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("person"); // the rows of person are lost
        op.dropTable("country"); // the rows of country are lost
        op.dropTable("city"); // the rows of city are lost
    }
}
