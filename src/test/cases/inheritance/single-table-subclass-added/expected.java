package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Single table subclass added. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_SingleTableSubclassAdded implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.dropConstraint("shape", "shape_dtype_check");
        op.addColumn("shape", column("code", varchar(255)));
        op.addColumn("shape", column("side", doublePrecision()));
        op.addConstraint("shape", check("shape_check", "DTYPE <> 'Square' or (side is not null)"));
        op.addConstraint("shape", unique("shape_code_key", "code"));
        op.addConstraint("shape", check("shape_dtype_check", "DTYPE in ('Circle','Square')"));
    }

    @Override
    public void downgrade(Operations op) {
        op.requireNoRowsWhere(
                "shape", "NOT (((dtype)::text = 'Circle'::text))", "shape_dtype_check refuses them: change them first");
        op.dropConstraint("shape", "shape_dtype_check");
        op.dropConstraint("shape", "shape_code_key");
        op.dropConstraint("shape", "shape_check");
        op.dropColumn("shape", "side"); // the values in shape.side are lost
        op.dropColumn("shape", "code"); // the values in shape.code are lost
        op.addConstraint("shape", check("shape_dtype_check", "((dtype)::text = 'Circle'::text)"));
    }
}
