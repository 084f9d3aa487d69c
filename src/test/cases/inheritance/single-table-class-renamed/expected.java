package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Single table class renamed. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_SingleTableClassRenamed implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.requireNoRowsWhere(
                "shape",
                "NOT (DTYPE <> 'Round' or (radius is not null))",
                "shape_check refuses them: change them first");
        op.requireNoRowsWhere(
                "shape",
                "dtype IN ('Circle')",
                "dtype has no such constant afterwards: change them first, or to 'Round' behind dropConstraint in place of this line");
        op.dropConstraint("shape", "shape_check");
        op.dropConstraint("shape", "shape_dtype_check");
        op.addConstraint("shape", check("shape_check", "DTYPE <> 'Round' or (radius is not null)"));
        op.addConstraint("shape", check("shape_dtype_check", "DTYPE in ('Round','Square')"));
    }

    @Override
    public void downgrade(Operations op) {
        op.requireNoRowsWhere(
                "shape",
                "dtype IN ('Round')",
                "dtype has no such constant afterwards: change them first, or to 'Circle' behind dropConstraint in place of this line");
        op.requireNoRowsWhere(
                "shape",
                "NOT ((((dtype)::text <> 'Circle'::text) OR (radius IS NOT NULL)))",
                "shape_check refuses them: change them first");
        op.dropConstraint("shape", "shape_dtype_check");
        op.dropConstraint("shape", "shape_check");
        op.addConstraint(
                "shape",
                check(
                        "shape_dtype_check",
                        "((dtype)::text = ANY ((ARRAY['Circle'::character varying, 'Square'::character varying])::text[]))"));
        op.addConstraint("shape", check("shape_check", "(((dtype)::text <> 'Circle'::text) OR (radius IS NOT NULL))"));
    }
}
