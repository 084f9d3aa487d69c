package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Join table becomes join column. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_JoinTableBecomesJoinColumn implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.addColumn("line", column("cart_id", bigint()));
        op.fill("line", "cart_id", "coalesce((select j.cart_id from cart_line j where j.lines_id = line.id), 1)");
        op.alterColumn("line", "cart_id", setNotNull());
        op.addColumn("line", column("position", integer()));
        op.addConstraint("line", check("line_position_check", "position>=0"));
        op.addConstraint("line", foreignKey("fk9in1c11fch6k0qwilx4rb1cfo", "cart_id").references("cart", "id"));
        op.dropTable("cart_line"); // the rows of cart_line are lost
    }

    @Override
    public void downgrade(Operations op) {
        op.createTable(
                "cart_line",
                column("cart_id", bigint()).notNull(),
                column("lines_id", bigint()).notNull(),
                unique("cart_line_lines_id_key", "lines_id"),
                foreignKey("fkiaxjw6umibn2l5srsgf71c8gd", "lines_id").references("line", "id"),
                foreignKey("fkp825vnts8ev4j7c7dn8e3lb3x", "cart_id").references("cart", "id"));

        op.dropConstraint("line", "fk9in1c11fch6k0qwilx4rb1cfo");
        op.dropConstraint("line", "line_position_check");
        op.dropColumn("line", "position"); // the values in line.position are lost
        op.dropColumn("line", "cart_id"); // the values in line.cart_id are lost
    }
}
