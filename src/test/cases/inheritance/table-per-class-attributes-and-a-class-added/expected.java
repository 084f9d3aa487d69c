package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Table per class attributes and a class added. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_TablePerClassAttributesAndAClassAdded implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "plane",
                column("wings", integer()).notNull(),
                column("id", bigint()),
                column("spare_id", bigint()),
                column("name", varchar(100)),
                column("serial", varchar(255)),
                column("state", varchar(255)).defaultTo("'ON'"),
                primaryKey("id"),
                unique("plane_serial_key", "serial"),
                check("plane_state_check", "state in ('ON','OFF')"),
                foreignKey("fk5kimkdyx1bcjl5lsaeheu9gl0", "spare_id").references("car", "id"));

        op.addColumn("boat", column("serial", varchar(255)));
        op.addColumn("boat", column("spare_id", bigint()));
        op.addColumn("boat", column("state", varchar(255)).defaultTo("'ON'"));
        op.addColumn("car", column("serial", varchar(255)));
        op.addColumn("car", column("spare_id", bigint()));
        op.addColumn("car", column("state", varchar(255)).defaultTo("'ON'"));
        // values in boat.name that are too long for character varying(100) do not fit
        op.alterColumn("boat", "name", setType(varchar(100)));
        // values in car.name that are too long for character varying(100) do not fit
        op.alterColumn("car", "name", setType(varchar(100)));
        op.addConstraint("boat", unique("boat_serial_key", "serial"));
        op.addConstraint("boat", check("boat_state_check", "state in ('ON','OFF')"));
        op.addConstraint("car", unique("car_serial_key", "serial"));
        op.addConstraint("car", check("car_state_check", "state in ('ON','OFF')"));
        op.addConstraint("boat", foreignKey("fk512m7bxvbue7y68rvghd6dypc", "spare_id").references("car", "id"));
        op.addConstraint("car", foreignKey("fkff6rh64cfaw75vhk13sc6iwem", "spare_id").references("car", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("car", "fkff6rh64cfaw75vhk13sc6iwem");
        op.dropConstraint("boat", "fk512m7bxvbue7y68rvghd6dypc");
        op.dropConstraint("car", "car_state_check");
        op.dropConstraint("car", "car_serial_key");
        op.dropConstraint("boat", "boat_state_check");
        op.dropConstraint("boat", "boat_serial_key");
        op.alterColumn("car", "name", setType(varchar(255)));
        op.alterColumn("boat", "name", setType(varchar(255)));
        op.dropColumn("car", "state"); // the values in car.state are lost
        op.dropColumn("car", "spare_id"); // the values in car.spare_id are lost
        op.dropColumn("car", "serial"); // the values in car.serial are lost
        op.dropColumn("boat", "state"); // the values in boat.state are lost
        op.dropColumn("boat", "spare_id"); // the values in boat.spare_id are lost
        op.dropColumn("boat", "serial"); // the values in boat.serial are lost
        op.dropTable("plane"); // the rows of plane are lost
    }
}
