package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Property reference. */
@Revision(id = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_PropertyReference implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "country",
                column("code", varchar(2)),
                column("id", bigint()),
                primaryKey("id"),
                unique("country_code_key", "code"));

        op.createTable(
                "person",
                column("birth_country", varchar(2)),
                column("id", bigint()),
                column("country_id", varchar(255)),
                column("first", varchar(255)),
                column("last", varchar(255)),
                primaryKey("id"),
                unique("person_first_last_key", "first", "last"),
                foreignKey("fkat8ftpi85snasl6eciil1nqas", "country_id").references("country", "code"),
                foreignKey("fkddxh0vu4ujimjjhsieihr2dsj", "birth_country").references("country", "code"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("person"); // the rows of person are lost
        op.dropTable("country"); // the rows of country are lost
    }
}
