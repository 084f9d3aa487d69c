package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Single table. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_SingleTable implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "shape",
                column("radius", doublePrecision()).notNull(),
                column("side", doublePrecision()),
                column("id", bigint()),
                column("dtype", varchar(31)).notNull(),
                column("code", varchar(255)),
                column("name", varchar(255)),
                primaryKey("id"),
                unique("shape_code_key", "code"),
                check("shape_dtype_check", "DTYPE in ('Circle','Square')"),
                check("shape_check", "DTYPE <> 'Square' or (side is not null)"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("shape"); // the rows of shape are lost
    }
}
